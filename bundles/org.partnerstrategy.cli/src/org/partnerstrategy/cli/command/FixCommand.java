/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.OutputFormat;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies the quick fixes of all findings of some checks, as <i>fix all of this kind</i> in the window does. */
@Command(name = "fix")
public final class FixCommand extends StrategyCommand {

    private static final String ALL = "all";

    /** A finding that was fixed. */
    record Row(String rule, Message element, String id, Message fix) {

        static Row of(Finding finding, QuickFix fix) {
            return new Row(finding.rule(), finding.where(),
                    finding.element() instanceof Identified identified ? identified.getId() : null, fix.label());
        }
    }

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CHECK|all", descriptionKey = "checks")
    private List<String> checks;

    @Option(names = "--choice", paramLabel = "NUMBER", defaultValue = "1")
    private int choice;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private OutputFormat format;

    @Override
    public Integer call() throws StrategyFileException {
        if (choice < 1) {
            throw new BadInputException(Message.of(FixCommand.class, "fix.choice", choice));
        }
        Validation validation = MethodWithPlugIns.installed().validation();
        List<String> wanted = wanted(validation);
        if (dryRun) {
            print(fix(load(), validation, wanted));
        } else {
            change(strategy -> {
                List<Row> fixed = fix(strategy, validation, wanted);
                return () -> print(fixed);
            });
        }
        return StudioCommand.DONE;
    }

    private List<String> wanted(Validation validation) {
        for (String check : checks) {
            if (!check.equals(ALL) && validation.rule(check).isEmpty()) {
                throw new BadInputException(Message.of(FixCommand.class, "fix.check", check,
                        String.join(", ", validation.rules())));
            }
        }
        return validation.rules().stream().filter(rule -> checks.contains(ALL) || checks.contains(rule)).toList();
    }

    /** One check after the other: what one fix decides may be what the next check asks for. */
    private List<Row> fix(PartnerStrategy strategy, Validation validation, List<String> rules) {
        List<Row> fixed = new ArrayList<>();
        for (String rule : rules) {
            List<Finding> findings = validation.validate(strategy).stream()
                    .filter(finding -> finding.rule().equals(rule) && finding.fixes().size() >= choice).toList();
            for (Finding finding : findings) {
                QuickFix fix = finding.fixes().get(choice - 1);
                fixed.add(Row.of(finding, fix));
                fix.apply();
            }
        }
        return fixed;
    }

    private void print(List<Row> fixed) {
        if (fixed.isEmpty() && format == OutputFormat.table) {
            say("fix.none");
            return;
        }
        format.print(new CommandReport<>(fixed, List.of(
                ReportCommand.<Row>column("rule", Row::rule),
                ReportCommand.<Row>column("element", Row::element),
                ReportCommand.<Row>column("fix", Row::fix)), List.of(
                        ReportCommand.<Row>column("rule", Row::rule),
                        ReportCommand.<Row>column("element", Row::element),
                        ReportCommand.<Row>column("id", Row::id),
                        ReportCommand.<Row>column("fix", Row::fix))), language(), out());
    }
}
