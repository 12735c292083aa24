// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;

/** The open cases of one program. Belongs to the thread of the cases. */
public final class DocumentRegistry {

	private final List<CaseDocument> all = new ArrayList<>();
	private final Set<Path> known = new LinkedHashSet<>();
	private final List<Consumer<CaseDocument>> openers = new CopyOnWriteArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable follower = this::changed;

	/** All open cases, in the order they were opened. */
	public List<CaseDocument> all() {
		return List.copyOf(all);
	}

	/** The bundled teaching cases: each as the open case where it is open, else as its description. */
	public List<Object> shelf() {
		return TeachingCases.all().stream().map(one -> ofTeachingCase(one).<Object>map(open -> open).orElse(one)).toList();
	}

	/** The open case of a file, by whatever name; asks the disk. */
	public Optional<CaseDocument> of(Path file) {
		return search(file).get();
	}

	/** The open case whose file has exactly this name; the disk is not asked. */
	public Optional<CaseDocument> named(Path file) {
		return all.stream().filter(one -> one.storage().isIn(file)).findFirst();
	}

	/** A search for the open case of a file, by whatever name. It asks the disk, which may take a while, and may run on any thread. */
	public Supplier<Optional<CaseDocument>> search(Path file) {
		Path wanted = file.toAbsolutePath().normalize();
		Map<Path, CaseDocument> kept = new LinkedHashMap<>();
		all.forEach(one -> one.file().ifPresent(its -> kept.putIfAbsent(its, one)));
		return () -> kept.entrySet().stream().filter(one -> isSame(one.getKey(), wanted)).map(Map.Entry::getValue).findFirst();
	}

	private static boolean isSame(Path file, Path wanted) {
		try {
			return file.equals(wanted) || Files.isSameFile(file, wanted);
		} catch (IOException e) {
			return false; // one of them is not there
		}
	}

	/** The open case an element belongs to. */
	public Optional<CaseDocument> of(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return all.stream().filter(one -> one.root() == root).findFirst();
	}

	/** The open case made from a teaching case. */
	public Optional<CaseDocument> ofTeachingCase(TeachingCase master) {
		return all.stream().filter(one -> one.teachingCase().filter(master::equals).isPresent()).findFirst();
	}

	/** Adds a case. */
	public void add(CaseDocument open) {
		all.add(open);
		follow(open);
		changed();
	}

	/** Puts a freshly read case in the place of another, which is disposed of. */
	public void replace(CaseDocument old, CaseDocument fresh) {
		all.set(all.indexOf(old), fresh);
		old.removeListener(follower);
		old.dispose();
		follow(fresh);
		changed();
	}

	private void follow(CaseDocument open) {
		openers.forEach(opener -> opener.accept(open));
		open.addListener(follower);
	}

	/** Removes a case and disposes of it; its editors are closed before. */
	public void remove(CaseDocument open) {
		all.remove(open);
		open.removeListener(follower);
		open.dispose();
		changed();
	}

	/** Calls it with each case that is added from now on, before the listeners are notified. */
	public void onOpened(Consumer<CaseDocument> opener) {
		openers.add(opener);
	}

	/** Calls it after each change of any case or of the list. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Stops calling it. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The files of all cases that are or were open since the start. */
	public List<Path> known() {
		return List.copyOf(known);
	}

	private void changed() {
		all.forEach(open -> open.file().ifPresent(known::add));
		listeners.forEach(Runnable::run);
	}
}
