/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that a file cannot be written, which is then as it was: what is the matter and what to do. */
public final class FileWriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String location;
    private final transient Message problem;

    FileWriteException(Path path, Message problem, Throwable cause) {
        super(cause);
        location = path.toString();
        this.problem = problem;
    }

    /** What people are told about a failure to write that file. */
    public static FileWriteException of(Path path, IOException cause) {
        return switch (cause) {
        case FileWriteException known -> known;
        case AccessDeniedException denied -> problem(path, denied, "save.denied");
        case NoSuchFileException missing -> problem(path, missing, "save.noFolder");
        case NotDirectoryException missing -> problem(path, missing, "save.noFolder");
        default -> problem(path, cause, "save.failed", FileFailure.reason(cause));
        };
    }

    private static FileWriteException problem(Path path, IOException cause, String key, Object... arguments) {
        return new FileWriteException(path, Message.of(FileWriteException.class, key, arguments), cause);
    }

    /** What is the matter and what to do, in one line without the place. */
    public Message problem() {
        return problem;
    }

    /** The whole in one line: the file, what is the matter and what to do. */
    public String in(Locale language) {
        return (location + ": " + problem.in(language)).replaceAll("\\p{Cntrl}+", " ");
    }

    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }

    @Override
    public String getLocalizedMessage() {
        return in(Locale.getDefault());
    }
}
