package org.partnerstrategy.cli;

/** The forms in which diagrams are written. Their names are the extensions of the files. */
public enum DiagramFormat {

    /** Vectors, for documents and the web. */
    svg,
    /** Pixels, for slides. */
    png,
    /** Cells, for the diagrams that are tables. */
    csv
}
