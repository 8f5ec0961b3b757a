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
