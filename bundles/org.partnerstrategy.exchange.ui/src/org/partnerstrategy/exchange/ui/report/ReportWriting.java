/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.writer.ReportSections;

/** Writes a report beside the user interface. */
final class ReportWriting implements IRunnableWithProgress {

    private static final Messages MESSAGES = Messages.of(ReportWriting.class);

    private final ReportOrder order;

    /**
     * @param order what is wanted, of a strategy that nobody changes meanwhile
     */
    ReportWriting(ReportOrder order) {
        this.order = order;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(MESSAGES.text("writing"), ReportSections.installed().ids().size() + 1);
        ReportProgress progress = (done, total) -> {
            monitor.worked(1);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        };
        try {
            WholeFile target = order.target();
            Path folder = order.file().toAbsolutePath().getParent();
            if (Files.isDirectory(folder)) {
                target.check();
            }
            // Made in memory first, so that a failure leaves the file as it was.
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            order.format().write(order.request(), ReportSections.installed(), progress, order.template(), content);
            try (MadeFolder made = MadeFolder.at(folder)) {
                target.write(content.toByteArray());
            }
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }
}
