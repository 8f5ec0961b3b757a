/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the files among the arguments with which the program was started. */
public final class FileArguments {

    private FileArguments() {
    }

    /**
     * The files, as absolute paths. Options are left out, and so is what follows an option, because that is its value,
     * unless it is clearly a strategy's file.
     */
    public static List<Path> of(String... arguments) {
        return IntStream.range(0, arguments.length).filter(i -> isFile(arguments, i))
                .mapToObj(i -> Path.of(arguments[i]).toAbsolutePath().normalize()).toList();
    }

    private static boolean isFile(String[] arguments, int index) {
        boolean value = index > 0 && arguments[index - 1].startsWith("-");
        return arguments[index].endsWith(NewStrategy.EXTENSION) || !value && !arguments[index].startsWith("-");
    }
}
