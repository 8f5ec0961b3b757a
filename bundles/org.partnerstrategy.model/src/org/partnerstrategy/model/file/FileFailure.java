/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

/**
 * Says in the product's own words why a file could not be read or written. What Java and the operating system say is in
 * English whatever the language is, and stays in the exception for who wants the details.
 */
public final class FileFailure {

    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        sign("failure.full", "no space left|not enough space");
        sign("failure.quota", "quota");
        sign("failure.readOnly", "read-only|write.protected");
        sign("failure.name", "name too long|invalid char|invalid path");
        sign("failure.disk", "input/output error|i/o error");
        sign("failure.busy", "used by another process|text file busy|resource busy");
        sign("failure.denied", "permission denied|not permitted");
        sign("failure.links", "symbolic link");
        sign("failure.folder", "is a directory|not a directory");
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

    private static String words(Throwable cause) {
        return String.valueOf(cause instanceof FileSystemException e ? e.getReason() : cause.getMessage());
    }

    private static String key(String words) {
        return SIGNS.entrySet().stream().filter(sign -> sign.getValue().matcher(words).find())
                .map(Map.Entry::getKey).findFirst().orElse("failure.other");
    }

    private static void sign(String key, String words) {
        SIGNS.put(key, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    private static Message say(String key) {
        return Message.of(FileFailure.class, key);
    }
}
