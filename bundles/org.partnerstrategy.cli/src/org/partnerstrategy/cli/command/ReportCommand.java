/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Mixin;

/** A command that answers with a report on a strategy. */
abstract class ReportCommand<T extends Record> extends StrategyCommand {

    @Mixin
    private FormatOption format;

    @Override
    public final Integer call() throws StrategyFileException {
        CommandReport<? extends T> report = report(load());
        format.print(report, language(), out());
        return exitCode(report);
    }

    abstract CommandReport<? extends T> report(PartnerStrategy strategy) throws StrategyFileException;

    int exitCode(CommandReport<? extends T> report) {
        return StudioCommand.DONE;
    }

    /** What people call an element; nothing where it is missing. */
    static Message name(EObject element) {
        return element == null ? null : ElementName.of(element);
    }

    /** The values of an enumeration as programs know them. */
    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    static <T> ReportColumn<T> column(String name, Function<T, Object> value) {
        return new ReportColumn<>(name, Message.of(ReportCommand.class, "column." + name), value);
    }
}
