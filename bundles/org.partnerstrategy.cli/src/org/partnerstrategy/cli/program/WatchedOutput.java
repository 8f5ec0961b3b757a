/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.partnerstrategy.model.file.FileFailure;

/** A stream that remembers whether something could not be written, which a print writer keeps to itself. */
final class WatchedOutput extends FilterOutputStream {

    private IOException failure;

    WatchedOutput(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] { (byte) letter }, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        try {
            out.write(content, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Why something is lost; none when nothing is, or who read it did not want more, as {@code head} does. */
    Optional<IOException> lost() {
        return Optional.ofNullable(failure).filter(known -> !FileFailure.isUnread(known));
    }
}
