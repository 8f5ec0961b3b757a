/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnerstrategy.model.text.Message;

/**
 * The heading of a column, in a register or above cells that are pasted.
 *
 * @param text as it stands there
 */
public record Heading(String text) {

    /** What two headings have in common that count as the same: only letters and digits, without case and accents. */
    public String key() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}#]", "");
        return plain.isEmpty() ? text : plain.toLowerCase(Locale.ROOT);
    }

    /** A title in every language, each once. */
    public static List<String> ofAllLanguages(Message title) {
        return Message.LANGUAGES.stream().map(title::in).distinct().toList();
    }

    /** The keys of headings, in their order. */
    public static Set<String> keys(Collection<String> headings) {
        Set<String> keys = new LinkedHashSet<>();
        headings.forEach(heading -> keys.add(new Heading(heading).key()));
        return keys;
    }
}
