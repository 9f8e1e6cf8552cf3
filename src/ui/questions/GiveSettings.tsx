/** What exactly is given, and how intense that is: for the answers that follow. */

import { newId, type ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Resource } from '../../network/records'
import { levels } from '../../network/scales'
import { ResourceField } from '../inspector/ResourceField'
import { LevelField, SelectField } from '../kit/fields'
import { useLanguage, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { resourcesOf } from './giving'
import { useNarrow } from './useNarrow'
import { useQuestions } from './useQuestions'

interface GiveSettingsProps {
  readonly resource: Resource
  /** The kind as a whole; an answer makes a resource of it. */
  readonly general: Resource
}

/** On a phone folded up, so that the cards are in sight. */
export function GiveSettings(props: GiveSettingsProps) {
  const language = useLanguage()
  const { questions } = useAllWords()
  if (!useNarrow()) return <Fields {...props} />
  return (
    <details className="give-folded">
      <summary>
        {questions.giving.given}
        {': '}
        <strong>{phraseIn(props.resource.name, language)}</strong>
      </summary>
      <Fields {...props} />
    </details>
  )
}

function Fields({ resource, general }: GiveSettingsProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { questions, model } = useAllWords()
  const { giving: w } = questions
  const { kind, resources, intensity, set } = useQuestions()
  const choose = (id: ResourceId, of = kind) => set({ kind: of, resources: { ...resources, [of]: id } })
  const known = resourcesOf(network, kind).map(({ id, name }) => ({
    value: id,
    label: phraseIn(name, language),
  }))
  const named = known.some(({ value, label }) => value === general.id || label === general.name)
  const inGeneral = { value: general.id, label: w.inGeneral(model.resourceKind[kind]) }
  return (
    <div className="give-what">
      <SelectField<ResourceId>
        label={w.given}
        value={resource.id}
        options={named ? known : [...known, inGeneral]}
        onChange={(id) => choose(id)}
      />
      <ResourceField
        label={w.otherGiven}
        kind={kind}
        newId={() => newId<ResourceId>()}
        onChoose={(chosen, isNew) => {
          if (!isNew || workspace.run('editResource', { id: chosen.id, resource: chosen }))
            choose(chosen.id, chosen.kind)
        }}
      />
      <LevelField
        label={w.intensity}
        value={intensity}
        levels={levels}
        meanings={model.level}
        unknown={model.unknown}
        onChange={(level) => set({ intensity: level })}
      />
    </div>
  )
}
