// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsException;
import org.relationalimages.viewpoint.views.ViewsFile;

/** The kinds of files that the program opens, with the shipped ones as seeds. */
final class Targets {

	/** A folder with more specifications and metamodels, for the long run. */
	static final String MORE = "org.relationalimages.fuzz.more";

	private static final long MOST_COMPARED = 500_000;

	private Targets() {
	}

	static List<Target> all() throws IOException {
		List<Seed> cases = cases();
		List<Seed> specifications = new ArrayList<>(ours());
		specifications.addAll(more(".odesign"));
		List<Target> all = new ArrayList<>(List.of(
				new Target("case", 45, withOlder(cases), CaseFileException.class, (file, folder) -> saved(CaseFiles.load(file), folder)),
				new Target("views", 20, views(), ViewsException.class, (file, folder) -> reread(ViewsFile.read(file), folder)),
				new Target("specification", 18, specifications, SpecificationException.class, Targets::specification),
				sealed(cases), Journals.target(cases), DrawnSpecifications.target()));
		List<Seed> metamodels = new ArrayList<>(more(".ecore"));
		metamodels.add(new Seed("small.ecore", SMALL_METAMODEL.getBytes(StandardCharsets.UTF_8)));
		all.add(new Target("metamodel", 8, metamodels, CaseFileException.class,
				(file, folder) -> Metamodels.load(List.of(file))));
		return all;
	}

	/** Parts nested in parts. */
	static final String SMALL_METAMODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="small" nsURI="http://example.org/small" nsPrefix="small">
			  <eClassifiers xsi:type="ecore:EClass" name="Part">
			    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
			    <eStructuralFeatures xsi:type="ecore:EReference" name="parts" upperBound="-1" eType="#//Whole" containment="true"/>
			  </eClassifiers>
			  <eClassifiers xsi:type="ecore:EClass" name="Whole" eSuperTypes="#//Part"/>
			  <eClassifiers xsi:type="ecore:EDataType" name="Length" instanceClassName="int"/>
			</ecore:EPackage>
			""";

	private static List<Seed> cases() {
		return ShippedFiles.everyFile().entrySet().stream().map(one -> new Seed(one.getKey(), one.getValue())).toList();
	}

	/** Adds the cases in the form of the program's first version, so that they are migrated. */
	private static List<Seed> withOlder(List<Seed> cases) {
		List<Seed> all = new ArrayList<>(cases);
		for (Seed one : cases)
			all.add(new Seed(one.name(), new String(one.bytes(), StandardCharsets.UTF_8)
					.replace("schemaVersion=\"1.1\"", "schemaVersion=\"1.0\"").getBytes(StandardCharsets.UTF_8)));
		for (Seed one : cases)
			all.add(new Seed(one.name(), inDialect(new String(one.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
		return all;
	}

	/** A case in the form of another tool: wrapped, with its own ids and parts. */
	private static String inDialect(String plain) {
		int start = plain.indexOf("<rim.cases:CaseFile");
		return plain.substring(0, start) + "<xmi:XMI xmi:version=\"2.1\" xmlns:xmi=\"http://schema.omg.org/spec/XMI/2.1\">\n"
				+ "<xmi:Documentation exporter=\"another\"/>\n"
				+ plain.substring(start).replace(" xmlns:xmi=\"http://www.omg.org/XMI\"", "").replace("<persons id=", "<persons xmi:id=")
				+ "<xmi:Extension extender=\"another\"><shown by=\"it\"/></xmi:Extension>\n</xmi:XMI>\n";
	}

	/** Verifies that an opened case can be saved, and that the saved one opens as the same case, in our own form. */
	private static void saved(CaseFile root, Path folder) {
		Path copy = folder.resolve("copy.relimages");
		try {
			CaseFiles.save(root, copy);
		} catch (IOException e) {
			throw new Target.Unusable("what was opened can't be saved", e);
		}
		try {
			// Saving has compared the two already, whatever their size.
			if (Files.size(copy) > MOST_COMPARED)
				return;
			CaseFile again = CaseFiles.load(copy);
			if (!Arrays.equals(Files.readAllBytes(copy), CaseFiles.bytes(again, "again")))
				throw new Target.Unusable("what was saved is another case when it is opened again", null);
			if (!CaseFiles.notes(again).isEmpty())
				throw new Target.Unusable("what was saved isn't of our own form", null);
		} catch (IOException e) {
			throw new Target.Unusable("what was saved can't be opened again", e);
		}
	}

	private static List<Seed> views() throws IOException {
		List<Seed> seeds = new ArrayList<>();
		for (TeachingCase one : TeachingCases.all())
			if (one.views().isPresent())
				try (InputStream in = one.views().get()) {
					seeds.add(new Seed(one.viewsFile(), in.readAllBytes()));
				}
		return seeds;
	}

	private static void reread(Views views, Path folder) throws IOException {
		Path copy = Files.write(folder.resolve("copy.views"), ViewsFile.bytes(views));
		try {
			if (!ViewsFile.read(copy).diagrams().equals(views.diagrams()))
				throw new Target.Unusable("layouts are others after saving and opening", null);
		} catch (IOException e) {
			throw new Target.Unusable("layouts can't be opened after saving", e);
		}
	}

	private static List<Seed> ours() throws IOException {
		List<Seed> seeds = new ArrayList<>();
		for (URL one : Design.specifications())
			try (InputStream in = one.openStream()) {
				seeds.add(new Seed(one.getPath().substring(one.getPath().lastIndexOf('/') + 1), in.readAllBytes()));
			}
		return seeds;
	}

	/** Our specifications are loaded with their services and with each other; those of others alone and without classes. */
	private static void specification(Path file, Path folder) throws SpecificationException {
		String name = file.getFileName().toString();
		boolean isOurs = Design.FILES.contains(name);
		List<SpecificationSource> sources = new ArrayList<>();
		sources.add(new SpecificationSource(name, () -> Files.newInputStream(file)));
		if (isOurs)
			for (URL other : Design.specifications())
				if (!other.getPath().endsWith("/" + name))
					sources.add(SpecificationSource.of(other));
		SpecificationLoader.load(sources, isOurs ? Design.class.getClassLoader() : null);
	}

	private static Target sealed(List<Seed> cases) throws IOException {
		Protection protection = Protection.with(Passphrase.of("a passphrase that nobody guesses".toCharArray()));
		List<Seed> seeds = new ArrayList<>();
		try (Sealer sealer = protection.sealer()) {
			for (Seed one : cases)
				seeds.add(new Seed(one.name(), sealer.seal(one.bytes(), Content.CASE)));
		}
		return new Target("protected case", 3, seeds, CaseFileException.class, (file, folder) -> CaseFiles.load(file, protection));
	}

	private static List<Seed> more(String ending) throws IOException {
		String folder = System.getProperty(MORE);
		if (folder == null)
			return List.of();
		try (Stream<Path> all = Files.walk(Path.of(folder))) {
			return all.filter(file -> file.toString().endsWith(ending)).sorted().map(Targets::seed).toList();
		}
	}

	private static Seed seed(Path file) {
		try {
			return new Seed(file.getFileName().toString(), Files.readAllBytes(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
