/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What can be the name of a file. */
public final class FileName {

    /** The longest name that all usual file systems take: in bytes, or in characters on Windows. */
    static final int LONGEST = 255;

    /** What Windows takes for a device, whatever is behind a dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    /** What others put before and behind names, for instance for copies. */
    private static final int ROOM = 20;

    private FileName() {
    }

    /**
     * A name that every file system takes, after what people call something.
     *
     * @param words what they call it
     * @param otherwise what it is called when none of that can be in a name
     * @param ending what comes behind it, such as ".pdf"
     */
    public static String of(String words, String otherwise, String ending) {
        String allowed = FORBIDDEN.matcher(words.strip()).replaceAll("-").replaceAll("^\\.+|[. ]+$", "");
        int most = LONGEST - ROOM - length(ending);
        while (length(allowed) > most) {
            allowed = allowed.substring(0, allowed.offsetByCodePoints(allowed.length(), -1));
        }
        String name = allowed.isBlank() ? otherwise : allowed;
        return (isDevice(name) ? name + "_" : name) + ending;
    }

    /** The name of a file without what says its kind. */
    public static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }

    /** How long a name is for the file system. */
    static int length(String name) {
        return isWindows() ? name.length() : name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a name is longer than a file system takes. */
    public static boolean isTooLong(String name) {
        return length(name) > LONGEST;
    }

    /** Whether Windows keeps a name for a device, such as CON or aux.txt: a file with it cannot be opened there. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name.strip()).matches();
    }

    private static boolean isWindows() {
        return Path.of("").getFileSystem().getSeparator().equals("\\");
    }
}
