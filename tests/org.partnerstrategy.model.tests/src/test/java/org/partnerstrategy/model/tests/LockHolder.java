/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.LockOwner.Use;

/** A program that takes a lock, says so, and waits to be killed. */
final class LockHolder {

    private LockHolder() {
    }

    public static void main(String[] arguments) throws Exception {
        EditLock.waitFor(Path.of(arguments[0]), Use.valueOf(arguments[1].toUpperCase(Locale.ROOT)), Duration.ZERO);
        System.out.println("taken");
        Thread.sleep(Long.MAX_VALUE);
    }
}
