/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;

/**
 * Draws pictures and writes them. It runs beside the user interface; only the strategy is looked at in the thread of
 * the display, in which it is edited, a goal at a time.
 */
final class PictureWriting implements IRunnableWithProgress {

    private static final Messages MESSAGES = Messages.of(PictureWriting.class);

    private final PictureOrder order;
    private final Display display;
    private final List<Path> written = new ArrayList<>();

    PictureWriting(PictureOrder order, Display display) {
        this.order = order;
        this.display = display;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(MESSAGES.text("writing"), order.goals().size());
        try (MadeFolder made = MadeFolder.at(order.folder())) {
            for (Map.Entry<Path, List<Goal>> file : order.files().entrySet()) {
                List<MatrixScene> scenes = new ArrayList<>();
                for (Goal goal : file.getValue()) {
                    scenes.add(scene(goal));
                    monitor.worked(1);
                    if (monitor.isCanceled()) {
                        throw new InterruptedException();
                    }
                }
                monitor.subTask(file.getKey().getFileName().toString());
                write(scenes, file.getKey());
            }
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    private MatrixScene scene(Goal goal) {
        List<MatrixScene> scene = new ArrayList<>();
        display.syncExec(() -> scene.add(MatrixScenes.of(goal, order.options())));
        return scene.getFirst();
    }

    /** A file is written when its picture is complete, so that a failure leaves no half one. */
    private void write(List<MatrixScene> scenes, Path file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        order.paint(scenes, content);
        WholeFile.at(file).write(content.toByteArray());
        written.add(file);
    }

    /** The files that were written. */
    List<Path> written() {
        return List.copyOf(written);
    }
}
