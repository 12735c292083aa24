// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.XmiReader;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.Diagrams;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;

/** Runs the embedded runtime on anybody's specification, metamodels and model: for those who specify diagrams. */
final class DiagramCommand implements Command {

	private static final String DEFAULT = "json";
	private static final String TO = "--to";
	private static final String ACTIVATE = "--activate-layer";
	private static final String DEACTIVATE = "--deactivate-layer";
	private static final String FILTER = "--filter";
	/** What makes formats that are text fit for a terminal; the others are for files only. */
	private static final Map<String, UnaryOperator<String>> PLAIN = Map.of(DEFAULT, TerminalText::json, "svg", TerminalText::xml);

	@Override
	public String name() {
		return "diagram";
	}

	@Override
	public String operands() {
		return "MODEL";
	}

	@Override
	public String summary() {
		return "Computes one diagram of any specification (.odesign), metamodels and model.";
	}

	@Override
	public boolean readsCases() {
		return true;
	}

	@Override
	public List<Option> options() {
		return List.of(Option.of("--spec", "FILE.odesign", "the specification; several files if it has several").several(),
				Option.of("--metamodel", "FILE.ecore", "a metamodel of the model").several(),
				Option.of("--description", "NAME", "the diagram description to use"),
				Option.of("--root", "PATH", "the element the diagram is made for, as an EMF fragment; else the first root"),
				Option.of(ACTIVATE, "NAME", "switches a layer on; layers and filters in the order given").several(),
				Option.of(DEACTIVATE, "NAME", "switches a layer off").several(),
				Option.of(FILTER, "NAME", "switches a filter on").several(),
				Option.choice(ExportChoices.FORMAT, "what is written; " + DEFAULT + " when not given",
						ExportFormats.ofDiagrams().stream().map(ExportFormat::word).toArray(String[]::new)),
				Option.flag(ExportChoices.SENSITIVE, "for the owner of a case: with what is marked sensitive, left out otherwise"),
				Option.of(TO, "FILE", "where it is written; else json and svg go to the standard output"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<SpecificationSource> sources = new ArrayList<>();
		List<Path> files = new ArrayList<>();
		arguments.required("--spec");
		for (String file : arguments.values("--spec")) {
			files.add(Arguments.path(file));
			sources.add(SpecificationSource.of(files.getLast()));
		}
		String name = arguments.required("--description");
		ExportFormat format = ExportFormats.of(arguments.value(ExportChoices.FORMAT, DEFAULT));
		if (!arguments.has(TO) && !PLAIN.containsKey(format.word()))
			throw new UsageException(ExportChoices.FORMAT + " " + format.word() + " is no text; give " + TO + " a file.");
		Path modelFile = arguments.file();
		Specification specification = SpecificationLoader.load(sources, ServiceClassLoader.LOADER);
		DiagramDescription description = description(specification, name);
		List<Path> metamodels = new ArrayList<>();
		for (String file : arguments.values("--metamodel"))
			metamodels.add(Arguments.path(file));
		List<EPackage> packages = ServiceClassLoader.packages(Metamodels.load(metamodels));
		Resource model = model(modelFile, XmiFormat.model(packages), new Passphrases(arguments, console));
		Passed passed = pass(root(model, arguments.value("--root", "/"), modelFile), modelFile, arguments);
		EObject root = passed.root();
		if (!DiagramFactory.canCreate(description, root))
			throw new Failure(modelFile + ": the diagram '" + name + "' can't be made for a " + root.eClass().getName()
					+ "; choose another element with --root");
		if (!passed.leftOut().isNothing())
			console.progress(passed.leftOut().sentence() + " " + ExportChoices.SENSITIVE + " puts it in.");
		EditingSession session = new EditingSession(passed.contents());
		DDiagram diagram = open(session, description, root, arguments);
		Images images = new Images(new SpecificationImages(files));
		for (String problem : session.diagrams().problems(diagram)) // before the next refresh, which evaluates nothing
			console.progress(problem);
		session.arrange("Arrange all", diagram, change -> new Layouter(images).arrangeAll(change, Progress.NONE));
		byte[] bytes = format.diagramWriter().bytes(diagram, images, PictureOptions.DEFAULT.withLanguage(passed.language()),
				passed.leftOut());
		write(bytes, format, arguments.value(TO, null), console);
		return ExitStatus.OK;
	}

	/** The model may be a case, and a case may be protected. */
	private static Resource model(Path file, XmiFormat format, Passphrases passphrases) throws Exception {
		if (!SealedBytes.isProtected(file))
			return XmiReader.read(file, format);
		byte[] bytes = SealedBytes.read(file, Content.CASE, passphrases.of(file), format.maxBytes());
		return XmiReader.read(new ByteArrayInputStream(bytes), file.toString(), format);
	}

	/** What is drawn: a case as far as the gate lets it pass, any other model as it is. */
	private record Passed(EObject root, List<EObject> contents, LeftOut leftOut, String language) {
	}

	private static Passed pass(EObject root, Path file, Arguments arguments) throws Exception {
		if (!(EcoreUtil.getRootContainer(root) instanceof CaseFile original))
			return new Passed(root, root.eResource().getContents(), LeftOut.NOTHING, "");
		RedactedCopy redactedCopy = ExportGate.pass(original, file.toString(), ExportChoices.audience(arguments), true);
		EObject found = redactedCopy.find(root).orElseThrow(() -> new Failure(file + ": what the diagram is made for is marked "
				+ "sensitive, so it isn't drawn; its owner can put it in with " + ExportChoices.SENSITIVE));
		return new Passed(found, List.of(redactedCopy.root()), redactedCopy.leftOut(), redactedCopy.language());
	}

	private static DiagramDescription description(Specification specification, String name) throws Failure {
		DiagramDescription found = specification.diagram(name);
		if (found != null)
			return found;
		List<String> names = specification.diagrams().stream().map(DiagramDescription::name).toList();
		throw new Failure("the specification has no diagram description '" + name + "'" + Suggestion.hint(name, names)
				+ "; it has " + (names.isEmpty() ? "none" : String.join(", ", names)));
	}

	private static EObject root(Resource model, String path, Path file) throws Failure {
		EObject found;
		try {
			found = path.equals("/") ? model.getContents().getFirst() : model.getEObject(path);
		} catch (RuntimeException e) {
			found = null;
		}
		if (found == null)
			throw new Failure(file + ": there is no element at '" + path + "'; give --root an EMF fragment such as //@nodes.0");
		return found;
	}

	private static DDiagram open(EditingSession session, DiagramDescription description, EObject root, Arguments arguments)
			throws Failure {
		Diagrams diagrams = session.diagrams();
		DDiagram diagram = diagrams.open(description, root);
		for (Arguments.Given given : arguments.given())
			switch (given.option().name()) {
				case ACTIVATE, DEACTIVATE -> diagrams.layer(diagram,
						named(description.layer(given.value()), "layer", given.value(), description),
						given.option().name().equals(ACTIVATE));
				case FILTER -> diagrams.filter(diagram,
						named(description.filter(given.value()), "filter", given.value(), description), true);
				default -> Objects.requireNonNull(diagram);
			}
		return diagram;
	}

	private static <T> T named(T found, String kind, String name, DiagramDescription description) throws Failure {
		if (found == null)
			throw new Failure("the diagram description '" + description.name() + "' has no " + kind + " '" + name
					+ "'; check its name");
		return found;
	}

	/** A terminal gets nothing that steers it; in a file all is as it stands in the model. */
	private static void write(byte[] bytes, ExportFormat format, String to, Console console) throws Exception {
		if (to == null) {
			String text = new String(bytes, StandardCharsets.UTF_8);
			console.result(PLAIN.get(format.word()).apply(text).getBytes(StandardCharsets.UTF_8));
		} else {
			AtomicFile.writeNotFollowing(Arguments.path(to), out -> out.write(bytes));
			console.progress("wrote " + to);
		}
	}
}
