/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.profile.ImportProfile;
import org.partnerstrategy.exchange.profile.ImportProfiles;
import org.partnerstrategy.exchange.profile.ProfileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the kept choices of imports, or forgets one (handbook, step 1). */
@Command(name = "profiles")
public final class ProfilesCommand extends StudioSubcommand {

    @Option(names = "--delete", paramLabel = "NAME")
    private Optional<String> deleted;

    @Mixin
    private FormatOption format;

    /** A profile as it is listed. */
    record Listed(String name, String columns, String file) {
    }

    @Override
    public Integer call() throws ProfileException {
        ImportProfiles profiles = ImportProfiles.ofUser();
        if (deleted.isPresent()) {
            profiles.delete(deleted.get());
            say("profiles.deleted", deleted.get());
            return StudioCommand.DONE;
        }
        format.print(new CommandReport<>(profiles.names().stream().map(name -> listed(profiles, name)).toList(),
                List.of(
                column("name", Listed::name), column("columns", Listed::columns), column("file", Listed::file))),
                language(), out());
        return StudioCommand.DONE;
    }

    /** One that is damaged is listed as well, with what is wrong with it. */
    private Listed listed(ImportProfiles profiles, String name) {
        String file = profiles.folder().resolve(name + ImportProfiles.EXTENSION).toString();
        try {
            return new Listed(name, columns(profiles.load(name)), file);
        } catch (ProfileException e) {
            return new Listed(name, e.in(language()), file);
        }
    }

    private String columns(ImportProfile profile) {
        return ColumnRole.values().stream().flatMap(part -> profile.mapping().column(part)
                .map(column -> part.label().in(language()) + ": " + column).stream()).collect(Collectors.joining("; "));
    }

    private static ReportColumn<Listed> column(String name, java.util.function.Function<Listed, Object> value) {
        return new ReportColumn<>(name, Message.of(ProfilesCommand.class, "column." + name), value);
    }
}
