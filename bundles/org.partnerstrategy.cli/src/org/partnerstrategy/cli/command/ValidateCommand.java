/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a strategy against the method. */
@Command(name = "validate")
public final class ValidateCommand extends ReportCommand<ValidateCommand.Row> {

    /** One finding. The fix is null when there is none; the others can be chosen in its place. */
    record Row(Severity severity, String rule, int step, Message element, String id, Message explanation,
            Message fix, List<Message> otherFixes) {

        static Row of(Finding finding) {
            return new Row(finding.severity(), finding.explanation().rule(), finding.explanation().step().number(),
                    ElementName.of(finding.element()),
                    finding.element() instanceof Identified identified ? identified.getId() : null,
                    finding.explanation().text(), finding.quickFix().map(QuickFix::label).orElse(null),
                    finding.otherFixes().stream().map(QuickFix::label).toList());
        }
    }

    @Option(names = "--check", paramLabel = "CHECK=LEVEL")
    private List<String> checks = List.of();

    private CheckLevels levels(Validation validation) {
        for (String check : checks) {
            String named = CheckLevels.parse(List.of(check)).levels().keySet().stream().findFirst()
                    .orElseThrow(() -> problem("validate.level", check));
            if (validation.rule(named).isEmpty()) {
                throw problem("validate.check", named, String.join(", ", validation.rules()));
            }
        }
        return CheckLevels.parse(checks);
    }

    private static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(ValidateCommand.class, key, arguments));
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        Validation validation = MethodWithPlugIns.installed().validation();
        List<Finding> findings = validation.askedAt(levels(validation)).validate(strategy);
        return new CommandReport<>(findings.stream().map(Row::of).toList(), ToDoCounts.of(findings), List.of(
                column("severity", row -> row.severity.label()),
                column("rule", Row::rule),
                column("element", Row::element),
                column("explanation", Row::explanation),
                column("fix", Row::fix)),
                List.of(
                        column("severity", row -> row.severity.name()),
                        column("rule", Row::rule),
                        column("step", Row::step),
                        column("element", Row::element),
                        column("id", Row::id),
                        column("explanation", Row::explanation),
                        column("fix", Row::fix)));
    }

    @Override
    int exitCode(CommandReport<? extends Row> report) {
        boolean errors = report.rows().stream().anyMatch(row -> row.severity() == Severity.ERROR);
        return errors ? StudioCommand.FINDINGS : StudioCommand.DONE;
    }
}
