/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.compare;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;

/** Another version of the open strategy, in a file. */
public final class OtherVersion {

    private static final Messages MESSAGES = Messages.of(OtherVersion.class);

    private OtherVersion() {
    }

    /**
     * Shows what is different in a file, and takes over what the user chooses, as one step of the history.
     *
     * @return whether anything was taken over
     */
    public static boolean compare(Shell shell, StrategyDocument document, Path file) {
        return compare(shell, document, file, file.getFileName().toString());
    }

    /** Asks which earlier version of its file is wanted, and goes on as with any other version. */
    public static void takeBack(Shell shell, StrategyDocument document) {
        VersionsDialog.ask(shell, EarlierVersions.of(document.file()).list()).ifPresent(
                version -> compare(shell, document, version.copy(), VersionsDialog.time(version)));
    }

    /**
     * Shows what another version brings, and takes over what the user chooses, as one step of the history.
     *
     * @param comparison of the strategy of the document with what it would be with all of that
     * @param name what the version is called
     * @return whether anything was taken over
     */
    public static boolean show(Shell shell, StrategyDocument document, Comparison comparison, String name) {
        return CompareDialog.open(shell, document, comparison, name);
    }

    private static boolean compare(Shell shell, StrategyDocument document, Path file, String name) {
        try {
            document.commitPending();
            Comparison comparison = Comparison.of(document.strategy(), StrategyFile.load(file));
            return show(shell, document, comparison, name);
        } catch (StrategyFileException e) {
            MessageDialog.openError(shell, MESSAGES.text("title"), e.in(Locale.getDefault()));
        } catch (NotComparableException e) {
            MessageDialog.openError(shell, MESSAGES.text("title"), e.problem().capitalized());
        }
        return false;
    }
}
