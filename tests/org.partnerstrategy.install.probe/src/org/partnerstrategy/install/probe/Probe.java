/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.osgi.framework.Bundle;

/**
 * Opens a file in an Eclipse that has just started, as a double click in its project would, writes down what it saw,
 * and closes that Eclipse. It knows nothing of what was installed there. The system properties {@code probe.file},
 * {@code probe.report} and {@code probe.picture} name the files; without them it does nothing.
 */
public final class Probe implements IStartup {

    private static final int PATIENCE = 20;
    private static final int TICK = 50;

    @Override
    public void earlyStartup() {
        if (System.getProperty("probe.file") != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> look(display));
        }
    }

    private static void look(Display display) {
        Properties seen = new Properties();
        try {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            Shell shell = page.getWorkbenchWindow().getShell();
            seen.setProperty("menusBefore", menus(shell));
            IFile file = fileInProject();
            IEditorPart editor = IDE.openEditor(page, file);
            handleEvents(display);
            seen.setProperty("editor", editor == null ? "none" : editor.getSite().getId());
            seen.setProperty("title", editor == null ? "" : editor.getTitle());
            seen.setProperty("menus", menus(shell));
            seen.setProperty("bundles", bundles());
            seen.setProperty("preferences", Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager()
                    .getRootSubNodes()).map(IPreferenceNode::getId).collect(Collectors.joining(",")));
            picture(shell);
            if (editor != null) {
                seen.setProperty("problems", problems(file));
                ComparedVersions.look(file, seen);
                useInProject(file, page, editor, seen);
                // An editor of texts asks nothing.
                if (seen.getProperty("editor").startsWith("org.partnerstrategy.")) {
                    openVersionsOfOthers(page, seen);
                }
            }
            // An Eclipse remembers what was open, also when what opened it is gone.
            page.closeAllEditors(false);
        } catch (CoreException | RuntimeException e) {
            seen.setProperty("failure", e.toString());
        } finally {
            write(seen);
            PlatformUI.getWorkbench().close();
        }
    }

    /** What the background finds in a copy that was cut off; it is given time to look. */
    private static String problems(IFile file) throws CoreException {
        IFile damaged = file.getParent().getFile(IPath.fromOSString("damaged." + file.getFileExtension()));
        byte[] content = file.readAllBytes();
        damaged.write(Arrays.copyOf(content, content.length / 2), true, false, false, null);
        waitFor(() -> markers(damaged).length > 0);
        return Arrays.stream(markers(damaged)).map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
                .collect(Collectors.joining("|"));
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.exists() ? file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO) : new IMarker[0];
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the file by its path too, renames it in its project, and saves it. */
    private static void useInProject(IFile file, IWorkbenchPage page, IEditorPart editor, Properties seen)
            throws CoreException {
        IDE.openEditorOnFileStore(page, EFS.getStore(file.getLocationURI()));
        seen.setProperty("editors", String.valueOf(page.getEditorReferences().length));
        IFile renamed = file.getParent().getFile(IPath.fromOSString("renamed." + file.getFileExtension()));
        renamed.delete(true, null);
        file.move(renamed.getFullPath(), true, null);
        waitFor(() -> editor.getTitle().equals(renamed.getName()));
        seen.setProperty("renamed", editor.getTitle());
        editor.doSave(new NullProgressMonitor());
        seen.setProperty("oldFile", String.valueOf(Files.exists(file.getLocation().toPath())));
        seen.setProperty("history", String.valueOf(renamed.getHistory(null).length));
        seen.setProperty("input", String.valueOf(ResourceUtil.getFile(editor.getEditorInput())));
    }

    /** Opens a copy that a shared folder left, and a file in which git marked a conflict. */
    private static void openVersionsOfOthers(IWorkbenchPage page, Properties seen) throws CoreException {
        IFile file = ResourceUtil.getFile(page.getActiveEditor().getEditorInput());
        String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        IFile copy = file.getParent().getFile(IPath.fromOSString(file.getName().replace(".",
                " (Anna's conflicted copy 2026-11-30).")));
        copy.write(content.replaceFirst(" name=\"[^\"]*\"", " name=\"Other\"").getBytes(StandardCharsets.UTF_8), true,
                false, false, null);
        Shell shell = page.getWorkbenchWindow().getShell();
        IDE.openEditor(page, copy);
        waitFor(() -> says(shell).anyMatch(text -> text.contains("is a copy")));
        seen.setProperty("copy", says(shell).filter(text -> text.contains("is a copy")).collect(Collectors.joining()));

        IFile marked = file.getParent().getFile(IPath.fromOSString("marked." + file.getFileExtension()));
        marked.write(content.replaceFirst("(?m)^(.*) name=\"[^\"]*\"(.*)$", "<<<<<<< HEAD\n$1 name=\"Mine\"$2\n"
                + "=======\n$1 name=\"Theirs\"$2\n>>>>>>> other").getBytes(StandardCharsets.UTF_8), true, false, false,
                null);
        shell.getDisplay().timerExec(TICK, () -> closeQuestion(shell, seen));
        IDE.openEditor(page, marked);
        waitFor(() -> seen.containsKey("marked"));
    }

    private static void closeQuestion(Shell window, Properties seen) {
        Optional<Shell> question = Arrays.stream(window.getDisplay().getShells())
                .filter(shell -> shell != window && shell.isVisible() && says(shell).findAny().isPresent()).findFirst();
        if (question.isPresent()) {
            seen.setProperty("marked", says(question.get()).collect(Collectors.joining(" ")));
            question.get().close();
        } else {
            window.getDisplay().timerExec(TICK, () -> closeQuestion(window, seen));
        }
    }

    private static Stream<String> says(Composite part) {
        return Arrays.stream(part.getChildren()).filter(Control::isVisible).flatMap(control -> switch (control) {
        case Label label -> Stream.of(label.getText());
        case Composite composite -> says(composite);
        default -> Stream.empty();
        }).filter(text -> !text.isBlank());
    }

    private static void waitFor(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        // Wakes the display, which else sleeps until somebody does something.
        Runnable tick = new Runnable() {

            @Override
            public void run() {
                display.timerExec(TICK, this);
            }
        };
        tick.run();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, tick);
    }

    private static String menus(Shell shell) {
        return Arrays.stream(shell.getMenuBar().getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "")).collect(Collectors.joining(","));
    }

    /** The bundles of the product that are there, with their versions, but not the probe. */
    private static String bundles() {
        Bundle own = Platform.getBundle("org.partnerstrategy.install.probe");
        return Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> bundle != own)
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.partnerstrategy."))
                .map(bundle -> bundle.getSymbolicName() + "_" + bundle.getVersion()).sorted()
                .collect(Collectors.joining(","));
    }

    private static IFile fileInProject() throws CoreException {
        Path given = Path.of(System.getProperty("probe.file"));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("probe");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IFile file = project.getFile(given.getFileName().toString());
        try (InputStream content = Files.newInputStream(given)) {
            if (file.exists()) {
                file.setContents(content, true, false, null);
            } else {
                file.create(content, true, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void handleEvents(Display display) {
        while (display.readAndDispatch()) {
            // Until everything is shown.
        }
    }

    private static void picture(Shell shell) {
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        shell.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        loader.save(System.getProperty("probe.picture"), SWT.IMAGE_PNG);
    }

    private static void write(Properties seen) {
        try (Writer report = Files.newBufferedWriter(Path.of(System.getProperty("probe.report")))) {
            seen.store(report, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
