/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.progress.NextTask;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;

/** Tells what to do next, as the button <i>What next?</i> of the window does; nothing when all five steps are done. */
@Command(name = "next")
public final class NextCommand extends ReportCommand<NextCommand.Row> {

    /** What to do next. What is null is not there: a step that has yet to be begun is about no element. */
    record Row(String step, Message title, Message task, String rule, String id, Message goal, Message explanation,
            Integer open) {

        /** What people read when there is nothing to do. */
        static final Row DONE = new Row(null, null, Message.of(NextCommand.class, "next.none"), null, null, null,
                null, null);

        static Row of(NextTask next) {
            Optional<OpenPoint> point = next.point();
            return new Row(next.step().name(), OverviewCommand.stepTitle(next.step()),
                    next.text(), point.map(open -> open.explanation().rule()).orElse(null),
                    point.map(OpenPoint::element).filter(Identified.class::isInstance)
                            .map(element -> ((Identified) element).getId()).orElse(null),
                    name(point.flatMap(OpenPoint::goal).orElse(null)),
                    point.map(open -> open.explanation().text()).orElse(null), next.left());
        }
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        Optional<NextTask> next = NextTask.of(Progress.of(strategy,
                MethodWithPlugIns.installed().validation().validate(strategy)));
        List<Row> rows = next.map(Row::of).stream().toList();
        return new CommandReport<>(rows, rows.isEmpty() ? List.of(Row.DONE) : rows, List.of(
                column("step", Row::title),
                column("task", Row::task),
                new ReportColumn<>("explanation", Message.of(NextCommand.class, "column.adviceExplanation"),
                        Row::explanation),
                column("open", Row::open)),
                List.of(
                        column("step", Row::step),
                        column("task", Row::task),
                        column("rule", Row::rule),
                        column("id", Row::id),
                        column("goal", Row::goal),
                        column("explanation", Row::explanation),
                        column("open", Row::open)));
    }
}
