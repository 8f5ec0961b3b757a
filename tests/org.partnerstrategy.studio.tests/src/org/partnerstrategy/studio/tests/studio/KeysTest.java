/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** What keys mean: one thing, wherever the user is in a strategy. */
class KeysTest {

    private static final String OWN = "org.partnerstrategy.";
    /** Where a user of a strategy can be at the same time; texts and dialogs of other programs are not there. */
    private static final Set<String> CONTEXTS = Set.of("org.eclipse.ui.contexts.window",
            "org.eclipse.ui.contexts.dialogAndWindow", "org.partnerstrategy.editor.context");

    private static List<Binding> bindings() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(service.getBindings()).filter(binding -> binding.getParameterizedCommand() != null)
                .filter(binding -> CONTEXTS.contains(binding.getContextId()))
                .filter(binding -> service.getActiveScheme().getId().equals(binding.getSchemeId())
                        || binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID))
                .toList();
    }

    @Test
    void haveOneMeaning() {
        Map<TriggerSequence, Set<String>> meanings = bindings().stream().collect(Collectors.groupingBy(
                Binding::getTriggerSequence, Collectors.mapping(binding -> binding.getParameterizedCommand().getId(),
                        Collectors.toCollection(TreeSet::new))));
        assertFalse(meanings.isEmpty());
        Map<String, Set<String>> several = new TreeMap<>();
        meanings.forEach((keys, commands) -> {
            if (commands.size() > 1 && commands.stream().anyMatch(command -> command.startsWith(OWN))) {
                several.put(keys.format(), commands);
            }
        });
        assertEquals(Map.of(), several);
    }
}
