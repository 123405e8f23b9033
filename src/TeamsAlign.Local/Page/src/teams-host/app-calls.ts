import type { HostCalls } from "./host-bridge";
import { runtimeFor } from "./runtime";
import type { TabHost } from "./tab-host";

const clientType = "web";
/** The newest protocol version a client of this kind speaks. */
const hostSdkVersion = "2.0.0";

/** Start, context, sign-in, links: what every app calls. */
export function appCalls(host: TabHost): HostCalls {
  return {
    initialize: () => [host.frameContext, clientType, runtimeFor(host.frameContext), hostSdkVersion],
    getContext: () => [host.context()],
    registerHandler: () => undefined,
    "appInitialization.appLoaded": () => report(host, "ready"),
    "appInitialization.success": () => report(host, "ready"),
    "appInitialization.expectedFailure": () => report(host, "ready"),
    "appInitialization.failure": ([reason, message]) => {
      host.report({ state: "failed", reason: String(message ?? reason ?? "no reason given") });
      return undefined;
    },
    "authentication.getAuthToken": async ([, claims]) => {
      try {
        return [true, await host.token(JSON.stringify(claims ?? "").includes("auth_time"))];
      } catch (error) {
        return [false, error instanceof Error ? error.message : "resourceDisabled"];
      }
    },
    // Signing in elsewhere needs an identity provider; the token above is the only one local mode has.
    "authentication.authenticate": () => [false, "FailedToOpenWindow"],
    executeDeepLink: ([url]) => {
      host.openLink(String(url));
      return [true];
    },
  };
}

function report(host: TabHost, state: "ready"): undefined {
  host.report({ state });
}
