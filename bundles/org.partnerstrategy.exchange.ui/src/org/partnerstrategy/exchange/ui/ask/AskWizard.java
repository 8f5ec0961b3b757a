/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.custom.BusyIndicator;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.file.WholeFiles;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HelpWizard;
import org.partnerstrategy.workbook.AssessorSheet;

/** Makes a small workbook for each of several people, in which they assess partners alone (handbook, step 2). */
public final class AskWizard extends HelpWizard {

    private static final Messages MESSAGES = Messages.of(AskWizard.class);

    private static final String HELP = "org.partnerstrategy.exchange.ui.ask";

    private final StrategyDocument document;
    private final AskPage page;
    private List<Path> written = List.of();

    /**
     * @param document the strategy, which stays as it is
     * @param goals those that are chosen at first; all when there are none
     */
    public AskWizard(StrategyDocument document, List<Goal> goals) {
        super(HELP);
        this.document = document;
        this.page = new AskPage(document, goals);
        setWindowTitle(MESSAGES.text("wizard.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder().orElseThrow();
        Map<String, AssessorSheet> sheets = AssessorSheet.of(document.strategy(), page.assessors(), page.relations(),
                Locale.getDefault());
        for (String name : sheets.keySet()) {
            // Somebody may have filled it in.
            if (Files.exists(folder.resolve(name))) {
                page.setErrorMessage(MESSAGES.text("exists", name));
                return false;
            }
        }
        BusyIndicator.showWhile(getShell().getDisplay(), () -> write(folder, sheets));
        return !written.isEmpty();
    }

    private void write(Path folder, Map<String, AssessorSheet> sheets) {
        try {
            Map<WholeFile, byte[]> files = new LinkedHashMap<>();
            for (Map.Entry<String, AssessorSheet> sheet : sheets.entrySet()) {
                files.put(WholeFile.at(folder.resolve(sheet.getKey())), sheet.getValue().content());
            }
            try (MadeFolder made = MadeFolder.at(folder)) {
                WholeFiles.write(files);
            }
            written = files.keySet().stream().map(WholeFile::path).toList();
        } catch (FileWriteException e) {
            page.setErrorMessage(e.in(Locale.getDefault()));
        } catch (IOException e) {
            page.setErrorMessage(MESSAGES.text("failed", folder.toString(), FileFailure.reason(e).localized()));
        }
    }

    /** The sheets that were written; none when the wizard was not finished. */
    public List<Path> written() {
        return written;
    }
}
