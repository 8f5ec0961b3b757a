/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;

/** Tells how far each step has come, and the figures of plug-ins. */
@Command(name = "overview")
public final class OverviewCommand extends ReportCommand<OverviewCommand.Row> {

    /** A step or a figure; only a step has numbers. */
    record Row(String id, Message title, Message value, Integer done, Integer total, Integer open,
            List<Message> details) {

        static Row of(StepProgress progress) {
            return new Row(progress.step().name(), stepTitle(progress.step()),
                    Message.of(OverviewCommand.class, "overview.state", progress.done(), progress.total()),
                    progress.done(), progress.total(), progress.open().size(), progress.figures());
        }

        /** The details on one line; none when there are none. */
        Optional<Message> sentence() {
            return details.stream().reduce((one, other) -> Message.of(OverviewCommand.class, "overview.and", one,
                    other));
        }

        static Row of(String id, Figure figure) {
            return new Row(id, figure.title(), figure.value(), null, null, null, figure.explanation().stream()
                    .toList());
        }
    }

    /** What a step is called in tables, with its number. */
    static Message stepTitle(Step step) {
        return Message.of(OverviewCommand.class, "overview." + step.name());
    }

    @Override
    CommandReport<Row> report(PartnerStrategy strategy) {
        Stream<Row> steps = Progress.of(strategy, MethodWithPlugIns.installed().validation().validate(strategy))
                .stream().map(Row::of);
        Stream<Row> figures = MethodWithPlugIns.installed().figures().about(strategy).entrySet().stream()
                .map(figure -> Row.of(figure.getKey(), figure.getValue()));
        return new CommandReport<>(Stream.concat(steps, figures).toList(), List.of(
                column("title", Row::title),
                column("value", Row::value),
                column("open", Row::open),
                column("details", Row::sentence)),
                List.of(
                        column("id", Row::id),
                        column("title", Row::title),
                        column("value", Row::value),
                        column("done", Row::done),
                        column("total", Row::total),
                        column("open", Row::open),
                        column("details", Row::sentence)));
    }
}
