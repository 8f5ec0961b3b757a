/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileName;

/** Names pictures after their goals: names that every file system takes, each given once. */
public final class PictureNames {

    private static final int LONGEST = 80;

    private final Set<String> given = new HashSet<>();

    /** The name of a goal's picture, without an extension. */
    public String of(Goal goal) {
        return of(Objects.requireNonNullElse(goal.getName(), ""));
    }

    /** The name of a picture of what is called so, without an extension. */
    public String of(String subject) {
        String name = plain(subject);
        String unique = name;
        for (int number = 2; !given.add(unique); number++) {
            unique = name + "-" + number;
        }
        return unique;
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String shortened = letters.codePoints().limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return FileName.of(shortened, "goal", "");
    }
}
