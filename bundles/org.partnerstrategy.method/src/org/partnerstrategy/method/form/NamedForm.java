/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;

/**
 * A form of relation beside those that the handbook names (step 1, third column).
 *
 * @param id its identity
 * @param name what people call it
 * @param otherNames what registers and people call it too, for instance in another language
 * @param kind the form of the handbook as which it counts; {@link FormKind#OTHER} for none of them
 * @param description what it is, in a sentence
 */
public record NamedForm(String id, String name, List<String> otherNames, FormKind kind, Optional<String> description) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Keeps a copy of the other names. */
    public NamedForm {
        otherNames = List.copyOf(otherNames);
    }

    /** Whether a text is one of its names; case and white space make no difference. */
    public boolean isCalled(String text) {
        return Stream.concat(Stream.of(name), otherNames.stream()).anyMatch(known -> key(known).equals(key(text)));
    }

    private static String key(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Makes a relation's form this one. */
    public void applyTo(Form form) {
        form.setKind(kind);
        form.setName(name);
    }
}
