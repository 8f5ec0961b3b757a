/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * The Java code that EMF's generator makes of {@code partnerstrategy.ecore} and {@code partnerstrategy.genmodel}: the
 * {@code src-gen} folders of the model and model.edit bundles. After a change of one of the two files they are updated
 * with {@value #UPDATE_COMMAND}, from the top folder of the repository.
 */
public final class ModelCode {

    /** What updates the code that is checked in. */
    public static final String UPDATE_COMMAND =
            "./mvnw -f releng/org.partnerstrategy.generator/pom.xml compile exec:java";

    private static final String MODEL = "org.partnerstrategy.model";
    private static final String EDIT = "org.partnerstrategy.model.edit";
    private static final String GENMODEL = MODEL + "/model/partnerstrategy.genmodel";

    private final Path bundles;

    /**
     * @param bundles the folder that holds the model and model.edit bundles
     */
    public ModelCode(Path bundles) {
        this.bundles = bundles;
    }

    /**
     * Writes the code into the bundles' {@code src-gen} folders, in place of what was there.
     *
     * @param arguments the folder that holds the bundles
     */
    public static void main(String[] arguments) throws IOException {
        new ModelCode(Path.of(arguments[0])).update();
    }

    /** The code that is checked in: file names below the bundles' folder, and their texts. */
    public Map<Path, String> checkedIn() throws IOException {
        return sources(bundles);
    }

    /** The code that the generator makes today: file names below the bundles' folder, and their texts. */
    public Map<Path, String> generated() throws IOException {
        Path workspace = Files.createTempDirectory("model-code");
        try {
            generateInto(workspace);
            return sources(workspace);
        } finally {
            delete(workspace);
        }
    }

    private void update() throws IOException {
        Map<Path, String> generated = generated();
        for (Path stale : checkedIn().keySet()) {
            Files.delete(bundles.resolve(stale));
        }
        for (Map.Entry<Path, String> file : generated.entrySet()) {
            Path target = bundles.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private void generateInto(Path workspace) {
        GenModel genModel = load(workspace);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                ModelCode::adapterFactory);
        generator.setInput(genModel);
        for (String projectType : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic diagnostic = generator.generate(genModel, projectType, new BasicMonitor());
            if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(diagnostic.toString());
            }
        }
    }

    private GenModel load(Path workspace) {
        ResourceSet resourceSet = new ResourceSetImpl();
        Map<String, Object> factories = resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("genmodel", new XMIResourceFactoryImpl());
        factories.put("ecore", new EcoreResourceFactoryImpl());
        resourceSet.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        for (String bundle : List.of(MODEL, EDIT)) {
            EcorePlugin.getPlatformResourceMap().put(bundle,
                    URI.createFileURI(workspace.resolve(bundle).toString() + "/"));
        }
        Resource resource = resourceSet.getResource(
                URI.createFileURI(bundles.resolve(GENMODEL).toAbsolutePath().toString()), true);
        return (GenModel) resource.getContents().getFirst();
    }

    private static GeneratorAdapterFactory adapterFactory() {
        return new GenModelGeneratorAdapterFactory();
    }

    private static Map<Path, String> sources(Path root) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (String bundle : List.of(MODEL, EDIT)) {
            Path sources = root.resolve(bundle).resolve("src-gen");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> texts.put(root.relativize(file), text(file)));
                }
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
