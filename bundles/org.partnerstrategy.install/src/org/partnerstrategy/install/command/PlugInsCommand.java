/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.OutputFormat;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.install.Installation;
import org.partnerstrategy.install.Site;
import org.partnerstrategy.install.Unit;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is installed, or what a site offers. */
@Command(name = "plug-ins")
public final class PlugInsCommand extends Subcommand {

    @Option(names = "--site", paramLabel = "SITE")
    private Optional<String> site;

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table")
    private OutputFormat format;

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        List<Unit> units = site.map(Site::parse).map(installation::offered).orElseGet(installation::installed);
        format.print(new CommandReport<>(units, List.of(column("id", Unit::id), column("version", Unit::version),
                column("name", Unit::name))), language(), out());
        return StudioCommand.DONE;
    }

    private static ReportColumn<Unit> column(String name, Function<Unit, Object> value) {
        return new ReportColumn<>(name, Message.of(PlugInsCommand.class, "column." + name), value);
    }
}
