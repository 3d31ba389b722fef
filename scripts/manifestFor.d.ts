/** The address the manifest in the repository names: the development server for sideloading. */
export const devOrigin: string;

/** The manifest with every address moved to where the add-in is hosted; throws where that is not https. */
export function manifestFor(manifest: string, url: string): string;
