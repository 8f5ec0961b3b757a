/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** Says that somebody else has a file. */
public final class FileBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    FileBusyException(Path file, LockOwner owner, Path lock) {
        super(file.toString());
        String key = owner.use() == LockOwner.Use.COMMAND ? "busy.command" : "busy.window";
        Message who = Message.of(FileBusyException.class, key, owner.toString(), owner.time());
        problem = owner.isHere() || owner.computer().isEmpty() ? who
                : Message.of(FileBusyException.class, "busy.elsewhere", who, lock.getFileName().toString());
    }

    /** Who has it, since when, and what to do, in one line without the place. */
    public Message problem() {
        return problem;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + ": " + problem;
    }

    @Override
    public String getLocalizedMessage() {
        return super.getMessage() + ": " + problem.in(Locale.getDefault());
    }
}
