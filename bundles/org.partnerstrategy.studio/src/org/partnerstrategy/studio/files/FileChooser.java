/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HomeFolder;

/** Asks which files are to be opened, and opens them. */
public final class FileChooser {

    private static final Messages MESSAGES = Messages.of(FileChooser.class);

    private static final String FILTER = "*." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    private FileChooser() {
    }

    /** Asks, beginning in the folder of the file that was opened last. */
    public static void open(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(MESSAGES.text("open.title"));
        dialog.setFilterExtensions(FILTER, "*");
        dialog.setFilterNames(MESSAGES.text("open.filter"), MESSAGES.text("open.filterAll"));
        dialog.setFilterPath(StudioFolder.current().recent().files().stream().findFirst().map(Path::getParent)
                .orElseGet(HomeFolder::documents).toString());
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> files = Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
            new StrategyOpener(window).open(files);
        }
    }
}
