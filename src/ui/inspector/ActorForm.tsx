/** All fields of one actor. */

import { PinOff } from 'lucide-react'
import { Suspense } from 'react'
import { formatDay } from '../../i18n/numbers'
import type { ActorPatch } from '../../network/commands/actors'
import { aboutOf, phraseIn } from '../../network/network'
import type { Actor, Standing } from '../../network/records'
import {
  actorKinds,
  depths,
  levels,
  type ReceptivityLevel,
  receptivityLevels,
  type Stance,
  stances,
} from '../../network/scales'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { CheckField, LevelField, Section, SelectField, TextField } from '../kit/fields'
import { whenAsked } from '../whenAsked'
import { useLanguage, useNetwork, useWords, useWorkspace } from '../workspace'
import { Claims } from './Claims'
import { Memberships } from './Memberships'
import { Relations } from './Relations'
import { useNaming } from './useNaming'

const Brokerage = whenAsked(async () => (await import('./Brokerage')).Brokerage)

type Unknown = 'unknown'

export function ActorForm({ actor }: { readonly actor: Actor }) {
  const workspace = useWorkspace()
  const words = useWords()
  const network = useNetwork()
  const { inspector: w, model } = words
  const edit = (patch: ActorPatch) => workspace.run('editActors', { ids: [actor.id], patch })
  const isMe = aboutOf(network).me === actor.id
  const place = network.places.get(actor.id)
  return (
    <>
      <TextField
        label={w.name}
        value={actor.name}
        required
        eager={useNaming(actor.id)}
        onCommit={(name) => edit({ name })}
      />
      <div className="field-row">
        <SelectField
          label={w.kind}
          value={actor.kind}
          options={actorKinds.map((value) => ({ value, label: model.actorKind[value] }))}
          onChange={(kind) => edit({ kind })}
        />
        <CheckField
          label={w.isMe}
          checked={isMe}
          onChange={(me) => workspace.run('chooseMe', { me: me ? actor.id : null })}
        />
      </div>
      <TextField
        label={w.affiliation}
        value={actor.affiliation}
        onCommit={(affiliation) => edit({ affiliation })}
      />
      <div className="field-row">
        <TextField label={w.role} value={actor.role} onCommit={(role) => edit({ role })} />
        <TextField label={w.field} value={actor.field} onCommit={(field) => edit({ field })} />
      </div>
      <Claims actor={actor} kind="offers" />
      <Claims actor={actor} kind="needs" />
      <Attitude actor={actor} edit={edit} />
      <Memberships actor={actor} />
      <Suspense>
        <Brokerage actor={actor} />
      </Suspense>
      <Relations actor={actor} />
      <Section title={w.note}>
        <TextField label={w.aim} value={actor.aim} onCommit={(aim) => edit({ aim })} />
        <TextField label={w.note} value={actor.note} multiline onCommit={(note) => edit({ note })} />
        <TextField label={w.email} type="email" {...listField(actor.emails, (emails) => edit({ emails }))} />
        <TextField label={w.phone} type="tel" {...listField(actor.phones, (phones) => edit({ phones }))} />
        <TextField label={w.link} {...listField(actor.links, (links) => edit({ links }))} />
        <TextField label={w.source} value={actor.source} onCommit={(source) => edit({ source })} />
        <TextField label={w.purpose} value={actor.purpose} onCommit={(purpose) => edit({ purpose })} />
      </Section>
      <div className="panel-actions">
        {place?.pinned && (
          <Button
            icon={<PinOff size={16} aria-hidden="true" />}
            title={w.pinned}
            onClick={() => workspace.run('moveActors', { places: [{ ...place, pinned: false }], by: 'hand' })}
          >
            {w.unpin}
          </Button>
        )}
        <Button look="danger" onClick={() => actions.remove.run(workspace)}>
          {w.deleteActor}
        </Button>
      </div>
    </>
  )
}

interface AttitudeProps {
  readonly actor: Actor
  readonly edit: (patch: ActorPatch) => void
}

/** How ready the actor is, how well I know it, and where it stands towards the goal. */
function Attitude({ actor, edit }: AttitudeProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { inspector: w, model } = useWords()
  const { currentGoal } = aboutOf(network)
  const goal = currentGoal && network.goals.get(currentGoal)
  const standing = actor.standings.find((each) => each.goal === currentGoal)
  const setStanding = (patch: Partial<Omit<Standing, 'goal'>>) => {
    if (currentGoal) workspace.run('editStandings', { ids: [actor.id], goal: currentGoal, patch })
  }
  return (
    <>
      <SelectField<ReceptivityLevel | Unknown>
        label={w.receptivity}
        value={actor.receptivity?.level ?? 'unknown'}
        options={[...receptivityLevels, 'unknown' as const].map((value) => ({
          value,
          label: model.receptivity[value],
        }))}
        onChange={(level) =>
          edit({
            receptivity: level === 'unknown' ? null : { level, notedOn: workspace.ports.clock.today() },
          })
        }
        {...(actor.receptivity && { hint: w.notedOn(formatDay(actor.receptivity.notedOn, language)) })}
      />
      <LevelField
        label={w.depth}
        value={actor.depth}
        levels={depths}
        meanings={model.depth}
        unknown={model.unknown}
        onChange={(depth) => edit({ depth })}
      />
      {goal && (
        <Section title={w.towards(phraseIn(goal.name, language))}>
          <SelectField<Stance | Unknown>
            label={w.stance}
            value={standing?.stance ?? 'unknown'}
            options={[
              ...stances.map((value) => ({ value, label: model.stance[value] })),
              { value: 'unknown' as const, label: model.unknown },
            ]}
            onChange={(stance) => setStanding({ stance: stance === 'unknown' ? null : stance })}
          />
          <LevelField
            label={w.influence}
            value={standing?.influence ?? null}
            levels={levels}
            meanings={model.level}
            unknown={model.unknown}
            onChange={(influence) => setStanding({ influence })}
          />
        </Section>
      )}
    </>
  )
}

/** Several values in one field, separated by commas. */
function listField(values: readonly string[], onChange: (values: readonly string[]) => void) {
  const split = (text: string) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  return { value: values.join(', '), onCommit: (text: string) => onChange(split(text)) }
}
