/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.cli.PixelScale;
import org.partnerstrategy.design.ui.export.ExportedDiagram;
import org.partnerstrategy.design.ui.export.DiagramPixels;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.text.Messages;

/** Copies the diagram in front to the clipboard as a picture, to paste it elsewhere. */
public final class CopyPictureHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(CopyPictureHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof DialectEditor diagram) {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShellChecked(event).getDisplay());
            try {
                clipboard.setContents(new Object[] { picture(diagram.getRepresentation()) },
                        new Transfer[] { ImageTransfer.getInstance() });
            } catch (IOException | SizeTooLargeException | SWTError e) {
                MessageDialog.openError(HandlerUtil.getActiveShellChecked(event), MESSAGES.text("diagrams.title"),
                        MESSAGES.text("copy.failed", FileFailure.reason(e).localized()));
            } finally {
                clipboard.dispose();
            }
        }
        return null;
    }

    private static ImageData picture(DRepresentation diagram) throws IOException, SizeTooLargeException {
        byte[] drawing = ExportedDiagram.svg(diagram,
                Session.of(((DSemanticDecorator) diagram).getTarget()).orElseThrow());
        return new ImageData(new ByteArrayInputStream(DiagramPixels.png(drawing, PixelScale.USUAL.factor())
                .orElseThrow(() -> new IOException("too large"))));
    }
}
