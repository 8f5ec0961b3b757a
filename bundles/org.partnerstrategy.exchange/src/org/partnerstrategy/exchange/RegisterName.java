/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.nio.file.Path;
import java.util.Locale;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.file.FileName;

/** What a strategy that is begun with a register is called, until somebody calls it otherwise: what its file is. */
public final class RegisterName {

    private static final String PACKED = ".gz";

    private RegisterName() {
    }

    /** The name of the file, as words, without what says its kind. */
    public static String of(Path register) {
        Path unpacked = register.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PACKED)
                ? Path.of(FileName.withoutEnding(register)) : register;
        String name = Words.tidy(FileName.withoutEnding(unpacked).replace('_', ' '));
        return name.isEmpty() ? register.getFileName().toString() : name;
    }
}
