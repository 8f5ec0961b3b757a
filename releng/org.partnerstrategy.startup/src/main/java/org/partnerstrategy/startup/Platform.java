/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.startup;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What a product is made for, in the words of Eclipse.
 *
 * @param os the operating system, such as {@code win32}
 * @param arch the processor, such as {@code x86_64}
 */
record Platform(String os, String arch) {

    private static final int OS = 0;
    private static final int ARCH = 2;

    /** The platform of a folder that Tycho made: {@code os/ws/arch/...}. */
    static Platform ofFolder(Path folder) {
        return new Platform(folder.getName(OS).toString(), folder.getName(ARCH).toString());
    }

    static Platform ofThisMachine() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
        return new Platform(os.startsWith("windows") ? "win32" : os.startsWith("mac") ? "macosx" : os, arch);
    }

    /** Such as {@code win32.x86_64}. */
    String name() {
        return os + "." + arch;
    }

    /** The file of a program. */
    String program(String program) {
        return os.equals("win32") ? program + ".exe" : program;
    }
}
