/** The top bar: what is open, its question, search, undo and redo, whether it is saved, the File menu. */

import { Languages, Menu as MenuIcon, Moon, Redo2, Sun, SunMoon, Undo2 } from 'lucide-react'
import { say } from '../../i18n/words'
import { aboutOf, phraseIn } from '../../network/network'
import { canUndo } from '../../state/document'
import { type Action, menuItemOf } from '../actions/action'
import { actions } from '../actions/actions'
import { briefly } from '../brief'
import { MenuButton, type MenuItem } from '../kit/Menu'
import { useDocument, useLanguage, useNetwork, usePreferences, useWords, useWorkspace } from '../workspace'
import { Backup } from './Backup'
import { EditableTitle } from './EditableTitle'
import { SavingStatus } from './SavingStatus'
import { Search } from './Search'

export function TopBar() {
  const workspace = useWorkspace()
  const words = useWords()
  const language = useLanguage()
  const network = useNetwork()
  const about = aboutOf(network)
  const goal = about.currentGoal && network.goals.get(about.currentGoal)
  return (
    <header className="top-bar">
      <h1 className="unseen">{words.frame.appName}</h1>
      <EditableTitle
        label={words.frame.networkName}
        className="network-name"
        value={phraseIn(about.name, language)}
        placeholder={words.frame.newNetworkName}
        onCommit={(name) => workspace.run('rename', { name })}
      />
      <EditableTitle
        label={words.frame.question}
        className="network-question"
        value={goal ? phraseIn(goal.name, language) : ''}
        placeholder={words.frame.questionHint}
        onCommit={(name) => workspace.ask(name)}
        wrapping
      />
      <Search />
      <UndoRedo />
      <div className="keeping">
        <SavingStatus />
        <Backup />
      </div>
      <FileMenu />
      <LanguageButton />
      <ThemeButton />
    </header>
  )
}

function UndoRedo() {
  const workspace = useWorkspace()
  const words = useWords()
  const history = useDocument((state) => state.history)
  const possible = useDocument(canUndo)
  const undo = history.undo.at(-1)
  const redo = history.redo.at(-1)
  const { frame, messages } = words
  return (
    <div className="undo-redo">
      <button
        type="button"
        className="icon-button"
        aria-label={frame.undo}
        title={undo ? frame.undoWhat(say(messages.labels, briefly(undo.label))) : frame.nothingToUndo}
        disabled={!possible}
        onClick={() => void actions.undo.run(workspace)}
      >
        <Undo2 size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={frame.redo}
        title={redo ? frame.redoWhat(say(messages.labels, briefly(redo.label))) : frame.nothingToRedo}
        disabled={!redo}
        onClick={() => void actions.redo.run(workspace)}
      >
        <Redo2 size={18} aria-hidden="true" />
      </button>
    </div>
  )
}

function FileMenu() {
  const workspace = useWorkspace()
  const words = useWords()
  const language = useLanguage()
  const theme = usePreferences((state) => state.theme)
  const entry = (action: Action, divided = false) => menuItemOf(action, workspace, words, divided)
  /** On a small screen the bar has no room for their buttons. */
  const setting = (action: Action, value: string, divided = false) => ({
    ...entry(action, divided),
    label: `${action.label(words, workspace)}: ${value}`,
  })
  const items: readonly MenuItem[] = [
    entry(actions.newNetwork),
    entry(actions.openNetwork),
    entry(actions.openSample),
    entry(actions.importContacts, true),
    entry(actions.questions),
    entry(actions.whatIf),
    entry(actions.exportImage),
    entry(actions.downloadBackup, true),
    entry(actions.restoreBackup),
    entry(actions.history, true),
    setting(actions.language, language.toUpperCase(), true),
    setting(actions.theme, words.frame.themes[theme]),
    entry(actions.palette, true),
    entry(actions.shortcuts),
  ]
  return (
    <MenuButton
      label={words.frame.file}
      items={items}
      face={
        <>
          <MenuIcon size={18} aria-hidden="true" />
          <span className="wide-only">{words.frame.file}</span>
        </>
      }
    />
  )
}

function LanguageButton() {
  const workspace = useWorkspace()
  const words = useWords()
  const language = useLanguage()
  return (
    <button
      type="button"
      className="button button-quiet roomy-only"
      aria-label={actions.language.label(words)}
      title={words.frame.languageHint}
      onClick={() => void actions.language.run(workspace)}
    >
      <Languages size={18} aria-hidden="true" />
      <span aria-hidden="true">{language.toUpperCase()}</span>
    </button>
  )
}

const themeIcons = { system: SunMoon, light: Sun, dark: Moon }

function ThemeButton() {
  const workspace = useWorkspace()
  const words = useWords()
  const theme = usePreferences((state) => state.theme)
  const Icon = themeIcons[theme]
  const label = actions.theme.label(words)
  return (
    <button
      type="button"
      className="icon-button roomy-only"
      aria-label={label}
      title={`${label}: ${words.frame.themes[theme]}`}
      onClick={() => actions.theme.run(workspace)}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  )
}
