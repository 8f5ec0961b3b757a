/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.partnerstrategy.matrix.scene.MatrixScene;

/**
 * Paints scenes as SVG, in UTF-8. Text stays text, so that it can be searched and selected. The same scene gives the
 * same bytes, and several pictures can be in one page: the picture uses no names that could clash.
 */
public final class SvgPainter {

    private final Palette palette;
    private final boolean named;

    /** Paints with a palette. */
    public SvgPainter(Palette palette) {
        this(palette, false);
    }

    private SvgPainter(Palette palette, boolean named) {
        this.palette = Objects.requireNonNull(palette);
        this.named = named;
    }

    /** Paints without colours, for pages that hold the rules of {@link SvgStyleSheet}. */
    public static SvgPainter forStyleSheet() {
        return new SvgPainter(Palette.light(), true);
    }

    /**
     * Writes a picture. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written
     */
    public void paint(MatrixScene scene, OutputStream stream) throws IOException {
        // Encoded at once: the writer of the JDK hands over a few letters at a time.
        StringWriter picture = new StringWriter();
        try {
            // The JDK's own writer, whatever else lies on the class path: the same bytes everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(picture);
            new SvgWriter(xml, palette, named).write(scene);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        stream.write(picture.toString().getBytes(StandardCharsets.UTF_8));
    }
}
