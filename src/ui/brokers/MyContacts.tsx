/** How redundant my own contacts are; while it is not known who I am, a way to say so. */

import type { ActorId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import { ActorCombobox } from '../frame/ActorCombobox'
import { Section, SelectField } from '../kit/fields'
import { useInsights, useWorkspace } from '../workspace'
import { Compared } from '../whatIf/Compared'
import { Advice } from './Advice'
import { contactsOf } from './lightUp'
import { useTelling } from './useTelling'
import { contactSentences } from './wording'

/** As many names are chosen from a list; among more one is found by a few letters, and a list would take long to draw. */
const listed = 200

export function MyContacts() {
  const { clock } = useWorkspace().ports
  const telling = useTelling()
  const { network, words } = telling
  const { mine: w } = words.brokers
  const { me } = aboutOf(network)
  const broker = useInsights((state) => (me === null ? undefined : state.findings?.brokers.get(me)))
  const before = useInsights((state) => (me === null ? undefined : state.before?.brokers.get(me)))
  const current = useInsights((state) => state.of) === network
  if (me === null)
    return (
      <Section title={w.title}>
        <ChooseMe />
      </Section>
    )
  const sentences = broker ? contactSentences(broker, telling) : []
  const was = before ? contactSentences(before, telling) : []
  return (
    <Section title={w.title}>
      {broker?.contacts === 0 && <p>{w.noContacts}</p>}
      {sentences.length > 0 && (
        <ul className={`advices ${current ? '' : 'study-stale'}`} aria-busy={!current}>
          <Advice about={w.contactsOnMap} actors={() => [me, ...contactsOf(network, me, clock.today())]}>
            {sentences.map((sentence, k) => (
              <p key={sentence} className={k === sentences.length - 1 ? 'hint' : ''}>
                <Compared was={was[k]} is={sentence} />
              </p>
            ))}
          </Advice>
        </ul>
      )}
    </Section>
  )
}

function ChooseMe() {
  const workspace = useWorkspace()
  const { network, language, words } = useTelling()
  const { mine: w } = words.brokers
  const choose = (me: ActorId) => workspace.run('chooseMe', { me })
  if (network.actors.size > listed)
    return (
      <>
        <p>{w.whoAmI}</p>
        <div className="choose-me">
          <span className="field-label">{w.chooseMe}</span>
          <ActorCombobox
            label={w.chooseMe}
            placeholder={words.frame.searchHint}
            onChoose={({ id }) => choose(id)}
          />
          <small className="hint">{w.notThere}</small>
        </div>
      </>
    )
  const { compare } = new Intl.Collator(language)
  const actors = [...network.actors.values()].sort((one, other) => compare(one.name, other.name))
  return (
    <>
      <p>{w.whoAmI}</p>
      <SelectField<ActorId | ''>
        label={w.chooseMe}
        value=""
        options={[
          { value: '', label: w.choose },
          ...actors.map(({ id, name, affiliation }) => ({
            value: id,
            label: affiliation === '' ? name : `${name} · ${affiliation}`,
          })),
        ]}
        onChange={(me) => {
          if (me !== '') choose(me)
        }}
        hint={w.notThere}
      />
    </>
  )
}
