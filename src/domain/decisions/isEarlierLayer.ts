import { ratingLayers, type RatingLayer } from "./Decision";

interface LayerOfSubject {
  readonly subject: string;
  readonly layer: RatingLayer;
}

/** Whether one is a layer of the same subject that comes before the other, as the proposal does before the decision. */
export function isEarlierLayer(one: LayerOfSubject, other: LayerOfSubject): boolean {
  return one.subject === other.subject && ratingLayers.indexOf(one.layer) < ratingLayers.indexOf(other.layer);
}
