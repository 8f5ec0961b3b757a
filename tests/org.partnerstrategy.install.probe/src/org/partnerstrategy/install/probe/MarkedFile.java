/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.probe;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** Opens a file with the conflict marks of git in its project, reads what is asked, and gives no answer. */
final class MarkedFile {

    private static final int TICK = 250;

    private MarkedFile() {
    }

    static void open(IFile file, IWorkbenchPage page, Properties seen) throws CoreException {
        String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        String line = content.lines().filter(text -> text.contains("<partners ")).findFirst().orElseThrow();
        IFile marked = file.getParent().getFile(IPath.fromOSString("marked." + file.getFileExtension()));
        marked.write(content.replace(line, "<<<<<<< HEAD\n" + line + "\n=======\n"
                + line.replaceFirst(" name=\"[^\"]*\"", " name=\"Other\"") + "\n>>>>>>> theirs")
                .getBytes(StandardCharsets.UTF_8), true, false, false, null);
        seen.setProperty("marked", "");
        Display.getCurrent().timerExec(TICK, () -> answer(page, seen));
        page.closeEditor(IDE.openEditor(page, marked), false);
        marked.delete(true, null);
    }

    /** Until there is a question; one that is not there when the file is open was never asked. */
    private static void answer(IWorkbenchPage page, Properties seen) {
        if (page.getEditorReferences().length > 1) {
            return;
        }
        Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getData() instanceof Dialog && shell.isVisible()).findFirst()
                .ifPresentOrElse(dialog -> {
                    seen.setProperty("marked", texts(dialog).collect(Collectors.joining("|")));
                    dialog.close();
                }, () -> Display.getCurrent().timerExec(TICK, () -> answer(page, seen)));
    }

    private static Stream<String> texts(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap((Control child) -> switch (child) {
        case Composite composite -> texts(composite);
        case Label label -> Stream.of(label.getText());
        default -> Stream.empty();
        });
    }
}
