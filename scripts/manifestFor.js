/** The address the manifest in the repository names: the development server for sideloading. */
const devOrigin = "https://localhost:3443/";

/**
 * The manifest with every address moved from the development server to where the add-in is hosted.
 * Throws where the address is not https, because Office refuses such a manifest.
 */
function manifestFor(manifest, url) {
  const base = new URL(url);
  if (base.protocol !== "https:") throw new Error(`ADDIN_URL must begin with https:// but is ${url}`);
  const href = base.href.endsWith("/") ? base.href : `${base.href}/`;
  return manifest
    .replaceAll(devOrigin, href)
    .replaceAll(
      `<AppDomain>${new URL(devOrigin).origin}</AppDomain>`,
      `<AppDomain>${base.origin}</AppDomain>`,
    );
}

module.exports = { devOrigin, manifestFor };
