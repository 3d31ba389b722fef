const path = require("node:path");

const pluginName = "FunctionsMetadataPlugin";

/** Replaces functions.json by the finished metadata, with the options that the generator cannot write. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: pluginName, stage }, async () => {
        const { functionsMetadata } = await import("./functionsMetadata.mjs");
        const source = path.join(compiler.context, "src/functions/functions.ts");
        const metadata = await functionsMetadata(source);
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(metadata)));
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
