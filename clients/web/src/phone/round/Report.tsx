import { useState } from "preact/hooks";
import { REPORT_REASONS, type ReportReason } from "../../../../../src/protocol/choices.ts";
import { useMessages } from "../../i18n/useMessages.tsx";
import { useAct } from "../../session/useAct.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Problem } from "../../ui/Problem.tsx";
import "./Report.css";

/** For whoever has played the question and finds something wrong with it. */
export function Report() {
  const { report } = useMessages().phone;
  const { act, problem, isBusy } = useAct();
  const [step, setStep] = useState<"closed" | "open" | "done">("closed");
  if (step === "done") return <p class="report-thanks">{report.thanks}</p>;
  const send = async (reason: ReportReason) => {
    if (await act("report-question", { reason })) setStep("done");
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setStep("open")}>
        {report.open}
      </Button>
      {step === "open" ? (
        <Dialog title={report.title} onClose={() => setStep("closed")}>
          <div class="report-reasons">
            {REPORT_REASONS.map((reason) => (
              <Button key={reason} disabled={isBusy} onClick={() => void send(reason)}>
                {report.reasons[reason]}
              </Button>
            ))}
          </div>
          <Problem text={problem} />
        </Dialog>
      ) : null}
    </>
  );
}
