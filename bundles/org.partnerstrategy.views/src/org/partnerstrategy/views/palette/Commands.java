/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.palette;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.partnerstrategy.field.text.WordFilter;

/** The commands that people can run now, and those among them that have some words in their names. */
final class Commands {

    private static final String OWN = "org.partnerstrategy.";
    /** Of the platform's commands those that people know from menus. */
    private static final String PLATFORM = "org\\.eclipse\\.ui\\.("
            + "file\\.(save|saveAs|saveAll|print|close|closeAll|revert|exit)"
            + "|edit\\.(undo|redo|cut|copy|paste|delete|selectAll)|window\\.(resetPerspective|maximizePart|preferences)"
            + "|help\\.(aboutAction|dynamicHelp))";

    private final List<Entry> all;

    /**
     * A command.
     *
     * @param command what is run
     * @param name what it is called
     * @param keys its key; empty where it has none
     * @param key what is searched: its names in every language and its description
     */
    record Entry(ParameterizedCommand command, String name, String keys, String key) {
    }

    Commands(IServiceLocator site) {
        IBindingService bindings = site.getService(IBindingService.class);
        IHandlerService handlers = site.getService(IHandlerService.class);
        CommandNames names = new CommandNames();
        List<Entry> entries = new ArrayList<>();
        for (Command command : site.getService(ICommandService.class).getDefinedCommands()) {
            if (isListed(command.getId()) && command.isHandled() && isEnabled(command, handlers)) {
                steps(command, bindings).forEach(step -> entry(step, bindings, names).ifPresent(entries::add));
            }
        }
        entries.sort(Comparator.comparing(Entry::name, Collator.getInstance()));
        all = List.copyOf(entries);
    }

    private static boolean isListed(String id) {
        return id.startsWith(OWN) && !id.equals(PaletteHandler.ID) || id.matches(PLATFORM);
    }

    private static boolean isEnabled(Command command, IHandlerService handlers) {
        command.setEnabled(handlers.getCurrentState());
        return command.isEnabled();
    }

    /** The command as it is; or, where it asks for a value, once for each value that has a key. */
    private static List<ParameterizedCommand> steps(Command command, IBindingService bindings) {
        try {
            boolean asks = command.getParameters() != null && Arrays.stream(command.getParameters())
                    .anyMatch(parameter -> !parameter.isOptional());
            return asks ? bound(command.getId(), bindings) : List.of(new ParameterizedCommand(command, null));
        } catch (NotDefinedException e) {
            return List.of();
        }
    }

    private static List<ParameterizedCommand> bound(String id, IBindingService bindings) {
        return Arrays.stream(bindings.getBindings()).map(Binding::getParameterizedCommand)
                .filter(command -> command != null && command.getId().equals(id)).distinct().toList();
    }

    private static Optional<Entry> entry(ParameterizedCommand command, IBindingService bindings, CommandNames names) {
        try {
            String own = command.getCommand().getName();
            String keys = Arrays.stream(bindings.getActiveBindingsFor(command)).findFirst()
                    .map(TriggerSequence::format).orElse("");
            String description = Optional.ofNullable(command.getCommand().getDescription()).orElse("");
            String name = LegacyActionTools.removeMnemonics(command.getName());
            return Optional.of(new Entry(command, name, keys,
                    WordFilter.key(name + "\n" + String.join("\n", names.of(command.getId(), own)) + "\n"
                            + description)));
        } catch (NotDefinedException e) {
            return Optional.empty();
        }
    }

    /** Those that have all these words, in the language of the window or in another one; those that begin so first. */
    List<Entry> find(String words) {
        WordFilter filter = new WordFilter(words);
        String start = WordFilter.key(words.strip());
        return all.stream().filter(entry -> filter.isEmpty() || filter.matchesKey(entry.key()))
                .sorted(Comparator.comparing(entry -> !entry.key().startsWith(start))).toList();
    }
}
