/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.partnerstrategy.cli.Subcommand;
import org.partnerstrategy.extension.DeclarationException;
import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine;

/** The commands that plug-ins add. A broken one is named and left out. */
final class PlugInCommands {

    /** Where plug-ins add commands. */
    static final String POINT = "org.partnerstrategy.cli.commands";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Map<String, Extension<Subcommand>> commands = new LinkedHashMap<>();

    /**
     * @param taken names that no plug-in can have
     */
    PlugInCommands(Extensions plugIns, Set<String> taken) {
        plugIns.implementing(Subcommand.class, command -> {
            String name = command.declaration().required("name");
            if (!NAME.matcher(name).matches()) {
                throw problem("command.name", name);
            }
            if (taken.contains(name) || commands.containsKey(name)) {
                throw problem("command.taken", name);
            }
            commands.put(name, command);
            return name;
        });
    }

    private static DeclarationException problem(String key, String name) {
        return new DeclarationException(Message.of(PlugInCommands.class, key, name));
    }

    /** What the commands are called. */
    Set<String> names() {
        return commands.keySet();
    }

    /** Adds those that are wanted to the program. */
    void addTo(CommandLine studio, Predicate<String> wanted) {
        commands.forEach((name, command) -> {
            if (wanted.test(name) && command.ask(CommandLine::new)
                    .flatMap(line -> command.ask(made -> studio.addSubcommand(name, line))).isEmpty()) {
                studio.getCommandSpec().removeSubcommand(name);
            }
        });
    }

    /** Gives the commands that the program has their own words, and the program's where they have none. */
    void translate(CommandLine studio, Locale language) {
        commands.forEach((name, command) -> {
            CommandLine line = studio.getSubcommands().get(name);
            Optional<String> texts = command.declaration().attribute("texts");
            if (line != null && texts.isPresent() && command.ask(made -> {
                line.setResourceBundle(new CommandTexts(made.getClass().getClassLoader(), texts.get(), language,
                        studio.getResourceBundle()));
                return made;
            }).isEmpty()) {
                studio.getCommandSpec().removeSubcommand(name);
            }
        });
    }

    /** Names the command, if a plug-in added it, as the cause of a failure. Answers whether it did. */
    boolean blame(CommandLine line, Throwable failure) {
        Optional<Extension<Subcommand>> command = Optional.ofNullable(commands.get(line.getCommandName()));
        command.ifPresent(known -> known.blame(failure));
        return command.isPresent();
    }
}
