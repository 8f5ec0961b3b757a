/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.probe;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.contentmergeviewer.IFlushable;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Looks at what an Eclipse shows of two versions of a file, and adopts the other one. */
final class ComparedVersions {

    private ComparedVersions() {
    }

    /** A version of the file, as the local history or a team provider has it. */
    private static final class Version implements ITypedElement, IStreamContentAccessor, IEditableContent {

        private final IFile file;
        private byte[] content;

        Version(IFile file, String content) {
            this.file = file;
            this.content = content.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String getName() {
            return file.getName();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return file.getFileExtension();
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public boolean isEditable() {
            return true;
        }

        @Override
        public void setContent(byte[] newContent) {
            content = newContent;
        }

        @Override
        public ITypedElement replace(ITypedElement destination, ITypedElement source) {
            return destination;
        }
    }

    static void look(IFile file, Properties seen) throws CoreException {
        String now = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        Version left = new Version(file, now.replaceFirst(" name=\"[^\"]*\"", " name=\"Other\""));
        DiffNode input = new DiffNode(null, Differencer.CHANGE, null, left, new Version(file, now));
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftEditable(true);
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        Viewer viewer = CompareUI.findContentViewer(null, input, shell, configuration);
        viewer.setInput(input);
        seen.setProperty("compare", viewer.getClass().getSimpleName());
        seen.setProperty("differences", Arrays.stream(((Composite) viewer.getControl()).getChildren())
                .filter(Table.class::isInstance).map(control -> ((Table) control).getItems())
                .flatMap(Arrays::stream).map(item -> item.getText(2) + ": " + item.getText(3) + " > " + item.getText(4))
                .reduce("", String::concat));
        for (Control control : ((Composite) viewer.getControl()).getChildren()) {
            if (control instanceof Button button && button.isEnabled()) {
                button.notifyListeners(SWT.Selection, new Event());
            }
        }
        if (viewer instanceof IFlushable changed) {
            changed.flush(new NullProgressMonitor());
        }
        seen.setProperty("adopted", String.valueOf(!new String(left.content, StandardCharsets.UTF_8)
                .contains(" name=\"Other\"")));
        shell.dispose();
    }
}
