const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { FunctionsMetadataPlugin } = require("./scripts/FunctionsMetadataPlugin");
const { functionSources } = require("./scripts/functionSources");
const { devOrigin, manifestFor } = require("./scripts/manifestFor");

/** Where the production add-in is hosted; set ADDIN_URL to the address of your own server. */
const addinUrl = process.env.ADDIN_URL ?? "https://above-the-line.example/";

/** Names the files that hold the custom functions. */
const functionsEntry = "./src/functions/functions.ts";

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2020",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const shared = {
  target: ["web", "es2020"],
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  performance: { hints: false },
};

/** The add-in itself: what Excel loads through the manifest. One page, one runtime. */
const addin = (production) => ({
  ...shared,
  name: "addin",
  mode: production ? "production" : "development",
  devtool: production ? false : "source-map",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    functions: functionsEntry,
    commands: "./src/commands/commands.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  module: { rules: [swc] },
  optimization: {
    chunkIds: "named",
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        default: false,
        defaultVendors: false,
        react: { test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: "react", enforce: true },
        // The pane's first view needs the few modules that its host bridge names, and not the framework.
        pack: {
          test: /src[\\/](packs|domain)[\\/]/,
          name: "pack",
          enforce: true,
          chunks: ({ name }) => name !== "taskpane",
        },
      },
    },
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionSources(functionsEntry) }),
    new FunctionsMetadataPlugin(),
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane", "functions", "commands"],
      scriptLoading: "defer",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
        { from: "src/commands/help.html", to: "help.html" },
        { from: "src/commands/help.css", to: "help.css" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => manifestFor(content.toString(), production ? addinUrl : devOrigin),
        },
      ],
    }),
  ],
  devServer: {
    port: 3443,
    server: "https",
    hot: false,
    liveReload: false,
    headers: { "Access-Control-Allow-Origin": "*" },
  },
});

/** The workbench: a spreadsheet in a browser page beside the very same add-in. Never shipped. */
const workbench = (production) => ({
  ...shared,
  name: "workbench",
  mode: production ? "production" : "development",
  devtool: false,
  // The engine's packages come minified; minifying them again costs a minute and gains nothing locally.
  optimization: { minimize: false },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  entry: {
    workbench: "./src/workbench/page/index.ts",
    paneBridge: "./src/workbench/page/paneBridge.ts",
    paneOffice: "./src/workbench/page/paneOffice.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  module: { rules: [swc, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/workbench/page/workbench.html",
      filename: "index.html",
      chunks: ["workbench"],
      scriptLoading: "defer",
    }),
    new CopyWebpackPlugin({ patterns: [{ from: "assets/icon-32.png", to: "icon.png" }] }),
  ],
});

module.exports = async (_env, { mode }) => {
  const production = mode !== "development";
  const configs = [addin(production), workbench(production)];
  if (process.env.WEBPACK_SERVE) {
    const { getHttpsServerOptions } = require("office-addin-dev-certs");
    configs[0].devServer.server = { type: "https", options: await getHttpsServerOptions() };
    return configs[0];
  }
  return configs;
};
