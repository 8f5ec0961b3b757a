/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

/**
 * Says in the product's own words why a file could not be read or written. What Java says is in English, and what the
 * operating system says in the language of the computer: it is recognised in both languages of the product, and stays
 * in the exception for who wants the details.
 */
public final class FileFailure {

    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();
    private static final Pattern PIPE = pattern("pipe|pijp");

    static {
        sign("failure.full", "no space left|not enough space|geen ruimte meer|onvoldoende (schijf)?ruimte");
        sign("failure.quota", "quota|quotum");
        sign("failure.readOnly", "read-only|write.protected|alleen-lezen|schrijven beveiligd");
        sign("failure.name", "name too long|invalid char|invalid path|naam is te lang");
        sign("failure.disk", "input/output error|i/o error|uitvoerfout");
        sign("failure.busy", "used by another process|text file busy|resource busy|ander proces|is in gebruik"
                + "|is bezig");
        sign("failure.denied", "permission denied|not permitted|geweigerd|niet toegestaan");
        sign("failure.links", "symbolic link|symbolische koppeling");
        sign("failure.folder", "is a directory|not a directory|is (een|geen) map");
    }

    private FileFailure() {
    }

    /** The reason, to stand within a sentence. */
    public static Message reason(Throwable cause) {
        return switch (cause) {
        case AccessDeniedException denied -> say("failure.denied");
        case NoSuchFileException missing -> say("failure.missing");
        case FileAlreadyExistsException inTheWay -> say("failure.exists");
        default -> say(key(words(cause)));
        };
    }

    /** Whether nobody reads any more what is written into a pipe, as {@code head} does when it has seen enough. */
    public static boolean isUnread(IOException cause) {
        return PIPE.matcher(words(cause)).find();
    }

    private static String words(Throwable cause) {
        return String.valueOf(cause instanceof FileSystemException e ? e.getReason() : cause.getMessage());
    }

    private static String key(String words) {
        return SIGNS.entrySet().stream().filter(sign -> sign.getValue().matcher(words).find())
                .map(Map.Entry::getKey).findFirst().orElse("failure.other");
    }

    private static void sign(String key, String words) {
        SIGNS.put(key, pattern(words));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    private static Message say(String key) {
        return Message.of(FileFailure.class, key);
    }
}
