/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

/**
 * The resource of one strategy's file. It reads only partner strategies, refuses whatever else XML can do, and never
 * leaves a half-written file. Elements get their identity when they come into it. Options to load and save mean nothing
 * here: there is one way to write a strategy.
 */
public final class PartnerStrategyResource extends XMIResourceImpl {

    private static final Map<Object, Object> LOAD_OPTIONS = Map.of(
            OPTION_DEFER_ATTACHMENT, Boolean.TRUE,
            OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
            OPTION_USE_LEXICAL_HANDLER, Boolean.TRUE,
            OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);

    private boolean damaged;
    private Optional<Path> previous = Optional.empty();

    PartnerStrategyResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding("UTF-8");
    }

    /**
     * Reads the file.
     *
     * @throws StrategyFileException when it is missing, damaged or not a partner strategy; it is then also this
     *         resource's only error, and a file that is there can no longer be saved over
     */
    @Override
    public void load(Map<?, ?> options) throws StrategyFileException {
        // Whoever opens a pipe waits for what may never come.
        if (file().filter(PartnerStrategyResource::isSpecial).isPresent()) {
            throw refusal(problem(FileProblem.say("file.special"), null));
        }
        try {
            super.load(null);
        } catch (StrategyFileException e) {
            throw file().flatMap(ConflictMarks::of).isEmpty() ? e
                    : refusal(problem(FileProblem.say("load.conflictMarks"), e));
        } catch (IOException | RuntimeException e) {
            throw refusal(unreadable(e));
        }
    }

    @Override
    public void doLoad(InputStream inputStream, Map<?, ?> options) throws StrategyFileException {
        try {
            super.doLoad(inputStream, LOAD_OPTIONS);
            damaged = false;
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause() instanceof StrategyFileException known ? known : unreadable(e));
        } catch (UnsupportedEncodingException e) {
            // It is named in the very first line.
            throw refusal(new StrategyFileException(StrategyFileException.location(getURI()), 1, 1,
                    FileProblem.say("load.encoding", e.getMessage()), e));
        } catch (IOException | RuntimeException e) {
            throw refusal(unreadable(e));
        }
    }

    private StrategyFileException refusal(StrategyFileException problem) {
        damaged = file().map(Files::exists).orElse(true);
        getContents().clear();
        getErrors().clear();
        getErrors().add(problem);
        return problem;
    }

    private StrategyFileException unreadable(Exception cause) {
        Optional<Path> file = file();
        String key = file.filter(Files::notExists).isPresent() ? "file.missing"
                : file.filter(Files::isDirectory).isPresent() ? "file.folder" : "file.unreadable";
        return problem(FileProblem.say(key, FileFailure.reason(cause)), cause);
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return new StrategyLoad(createXMLHelper());
    }

    @Override
    protected XMLSave createXMLSave() {
        return new StrategySave(createXMLHelper());
    }

    /**
     * Writes the file in one step. A file that was there is kept as a backup.
     *
     * @throws StrategyFileException when it cannot be written; it is then as it was before
     */
    @Override
    public void save(Map<?, ?> options) throws StrategyFileException {
        if (damaged) {
            throw problem(FileProblem.say("save.damaged"), null);
        }
        boolean modified = isModified();
        try {
            Optional<Path> file = file();
            if (file.isPresent()) {
                saveInPlace(file.get());
            } else {
                saveAtOnce();
            }
        } catch (IOException | RuntimeException e) {
            setModified(modified);
            throw saveProblem(e);
        }
    }

    /**
     * Writes another file, to which the strategy belongs from then on, and which no more people can read than the
     * previous one.
     *
     * @throws StrategyFileException when it cannot be written; everything is then as it was before
     */
    void saveAs(URI target) throws StrategyFileException {
        URI before = getURI();
        previous = file();
        setURI(target);
        try {
            save(null);
        } catch (StrategyFileException e) {
            setURI(before);
            throw e;
        } finally {
            previous = Optional.empty();
        }
    }

    /**
     * Writes the file for the eyes of this user alone, without a backup.
     *
     * @throws StrategyFileException when it cannot be written; it is then as it was before
     */
    void saveSecretly() throws StrategyFileException {
        try {
            WholeFile.at(file().orElseThrow()).inSecret().write(bytes());
        } catch (IOException | RuntimeException e) {
            throw saveProblem(e);
        }
    }

    private void saveInPlace(Path path) throws IOException {
        WholeFile plain = WholeFile.at(path).withBackup();
        WholeFile file = previous.map(plain::copying).orElse(plain);
        file.check();
        byte[] bytes = bytes();
        Optional<EarlierContent> before = EarlierContent.of(path, bytes);
        file.write(bytes);
        before.ifPresent(EarlierContent::keep);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        save(bytes, null);
        return bytes.toByteArray();
    }

    /** What holds the content elsewhere may not be able to replace it in one step, but is not opened for half of it. */
    private void saveAtOnce() throws IOException {
        byte[] bytes = bytes();
        try (OutputStream stream = getURIConverter().createOutputStream(getURI())) {
            stream.write(bytes);
        }
    }

    @Override
    public void doSave(OutputStream outputStream, Map<?, ?> options) throws IOException {
        new ContentCheck(this).run();
        super.doSave(outputStream, Map.of(OPTION_LINE_DELIMITER, "\n"));
    }

    private StrategyFileException saveProblem(Exception cause) {
        return switch (cause) {
        case StrategyFileException known -> known;
        case FileWriteException failed -> problem(failed.problem(), failed);
        case IOException failed -> problem(FileProblem.say("save.elsewhere", FileFailure.reason(failed)), failed);
        default -> problem(FileProblem.say("save.content"), cause);
        };
    }

    @Override
    protected void attachedHelper(EObject object) {
        if (object instanceof Identified element && needsIdentity(element)) {
            element.setId(Identity.create());
        }
        super.attachedHelper(object);
    }

    /** An element without an identity, or a copy of an element that is here already. */
    private boolean needsIdentity(Identified element) {
        return element.getId() == null
                || getIntrinsicIDToEObjectMap().getOrDefault(element.getId(), element) != element;
    }

    private Optional<Path> file() {
        URI normalized = getURIConverter().normalize(getURI());
        return normalized.isFile() ? Optional.of(Path.of(normalized.toFileString())) : Optional.empty();
    }

    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private StrategyFileException problem(Message message, Exception cause) {
        return new StrategyFileException(StrategyFileException.location(getURI()), message, cause);
    }
}
