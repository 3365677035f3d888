// The two parts of vis-network that the map uses; everything else is shaken off.
export { Network } from "vis-network/esnext/esm/vis-network.mjs";
export { DataSet } from "vis-data/esnext/esm/vis-data.mjs";
