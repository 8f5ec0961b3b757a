/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** What Sirius writes of a diagram or table. To be used in the user interface thread. */
public final class ExportedDiagram {

    /** The cells of a table. */
    static final ExportFormat CELLS = new ExportFormat(ExportDocumentFormat.CSV, ImageFileFormat.SVG);

    /** Vectors, at their own size. */
    static final ExportFormat VECTORS = new ExportFormat(ExportDocumentFormat.NONE, ImageFileFormat.SVG,
            ScalingPolicy.NO_SCALING);

    /** Marks for who works in the diagram are not for who gets the picture. */
    private static final boolean WITHOUT_DECORATIONS = false;

    private ExportedDiagram() {
    }

    /**
     * A diagram as SVG, as large as what is drawn in it.
     *
     * @throws SizeTooLargeException when Sirius cannot draw so large a diagram
     */
    public static byte[] svg(DRepresentation diagram, Session session) throws IOException, SizeTooLargeException {
        return DiagramDrawing.of(content(diagram, session, VECTORS)).forOthers().content();
    }

    /** Sirius writes into a folder that nobody looks at, so that a failure leaves no half of a file. */
    static byte[] content(DRepresentation diagram, Session session, ExportFormat format)
            throws IOException, SizeTooLargeException {
        Path drafts = Files.createTempDirectory("diagram");
        Path draft = drafts.resolve(format == CELLS ? "draft.csv" : "draft.svg");
        try {
            DialectUIManager.INSTANCE.exportWithResult(diagram, session, IPath.fromPath(draft.toAbsolutePath()), format,
                    new NullProgressMonitor(), WITHOUT_DECORATIONS);
            return Files.readAllBytes(draft);
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(drafts);
        }
    }
}
