import type { ReactElement } from "react";
import { overallSubject, panelLayers, type PanelLayer } from "../../../domain/decisions/Decision";
import { enteredRatingOf } from "../../../domain/decisions/subjectsOf";
import { layersOf, permittedInLayer, type LayerState } from "../../../domain/decisions/layersOf";
import type { PermittedRating } from "../../../domain/inspection/Assessment";
import { ChoiceAside } from "../../components/ChoiceAside";
import { ChoiceEntry, type Choice } from "../../components/ChoiceEntry";
import { Facts } from "../../components/Facts";
import { listed } from "../../components/listed";
import { MessageList } from "../../components/MessageList";
import { RatingMark } from "../../components/RatingMark";
import { TextEntry } from "../../components/TextEntry";
import type { DecisionsProps } from "./Decisions";
import { strings } from "./strings";
import { layerPlace } from "./subjects";

interface LayerEntriesProps extends DecisionsProps {
  readonly subject: string;
}

/** The layers of one rating, and the entries of those after the proposal. */
export function LayerEntries(props: LayerEntriesProps): ReactElement {
  const { pack, reading, subject } = props;
  const { applicable, computed, layers } = layersOf(pack, reading.inspection, subject);
  const composite = subject === overallSubject ? reading.assessment.composite?.rating : undefined;
  return (
    <>
      <Facts
        tinted
        facts={[
          ...(subject === overallSubject
            ? []
            : [{ name: strings.layers.computed, value: <RatingMark rating={computed} /> }]),
          ...layers.map(({ layer, entry }) => ({
            name: strings.layers[layer],
            value: (
              <>
                <RatingMark rating={entry.rating} /> {entry.reason}
              </>
            ),
          })),
        ]}
      />
      {composite !== undefined && composite !== null && <div>{strings.ratings.composite(composite)}</div>}
      {enteredRatingOf(pack, subject) !== undefined && computed !== null && (
        <div>{pack.publishedPractice?.label}</div>
      )}
      {applicable ? (
        panelLayers.map((layer) => (
          <Layer key={layer} {...props} layer={layer} state={stateIn(layers, layer)} />
        ))
      ) : (
        <div>{strings.ratings.notApplicable}</div>
      )}
    </>
  );
}

function stateIn(layers: readonly LayerState[], layer: PanelLayer): LayerState {
  const state = layers.find((each) => each.layer === layer);
  if (state === undefined) throw new Error(`There is no layer ${layer}`);
  return state;
}

interface LayerProps extends LayerEntriesProps {
  readonly layer: PanelLayer;
  readonly state: LayerState;
}

function Layer({ pack, reading, subject, layer, state }: LayerProps): ReactElement {
  const permitted = permittedInLayer(pack, reading.inspection, subject, layer);
  return (
    <>
      <ChoiceEntry
        label={strings.ratings[layer]}
        place={layerPlace(pack, subject, layer, "rating")}
        value={state.entry.rating}
        choices={permitted.map((each) => choiceOf(each, layer))}
      />
      <MessageList
        label={strings.ratings.messages(strings.layers[layer])}
        messages={listed(state.judgement.messages)}
      />
      <TextEntry
        label={strings.ratings.reason[layer]}
        hint={strings.ratings.reasonHint[layer]}
        place={layerPlace(pack, subject, layer, "reason")}
        value={state.entry.reason}
      />
    </>
  );
}

/** A rating that a rule bars cannot be chosen here, and says why; no reason would help. */
function choiceOf(permitted: PermittedRating, layer: PanelLayer): Choice {
  const { rating, permission } = permitted;
  return {
    value: rating,
    barred: permission === "barred",
    aside: <Permission permitted={permitted} layer={layer} />,
  };
}

interface PermissionProps {
  readonly permitted: PermittedRating;
  readonly layer: PanelLayer;
}

function Permission({ permitted, layer }: PermissionProps): ReactElement {
  const { permission, messages } = permitted;
  if (permission !== "barred")
    return (
      <ChoiceAside>
        {permission === "permitted" ? strings.ratings.same[layer] : strings.ratings.withReason}
      </ChoiceAside>
    );
  const why = messages.filter(({ severity }) => severity === "block").map(({ text }) => text);
  return <ChoiceAside barred>{[strings.ratings.barred, ...why].join(". ")}</ChoiceAside>;
}
