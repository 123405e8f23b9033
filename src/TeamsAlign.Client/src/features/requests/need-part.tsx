import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RequestDetail } from "../../api/contract";
import { Section } from "../../shared/section";
import { TypedText } from "../../shared/typed-text";
import { useMe } from "../../shared/use-me";
import { DescriptionForm } from "./description-form";
import { RequestFacts } from "./request-facts";

/** The need in the customer's words, and how product describes it. */
export function NeedPart({ request }: { request: RequestDetail }) {
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const mayDescribe = me.data?.may.decide ?? false;
  return (
    <Section
      title="What they need"
      beside={
        mayDescribe &&
        !editing && (
          <Button size="small" onClick={() => setEditing(true)}>
            Describe
          </Button>
        )
      }
    >
      <TypedText>{request.problem}</TypedText>
      {request.wantedOutcome && <TypedText quote>{request.wantedOutcome}</TypedText>}
      <RequestFacts request={request} />
      {editing && <DescriptionForm request={request} onDone={() => setEditing(false)} />}
    </Section>
  );
}
