// SPDX-License-Identifier: EPL-2.0
// Generates the model and edit code from model/relationalimages.ecore and .genmodel into target/regenerated and compares
// it with the committed src-gen folders. The build fails at the first difference; -Dregenerate=true writes the new code,
// the reconciled .genmodel and missing keys of the edit bundle's labels.properties instead.
import java.nio.file.Files
import java.nio.file.Path
import org.eclipse.emf.codegen.ecore.generator.Generator
import org.eclipse.emf.codegen.ecore.genmodel.GenModel
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory
import org.eclipse.emf.common.util.BasicMonitor
import org.eclipse.emf.common.util.Diagnostic
import org.eclipse.emf.common.util.URI
import org.eclipse.emf.ecore.EcorePackage
import org.eclipse.emf.ecore.plugin.EcorePlugin
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl
import org.eclipse.emf.ecore.util.EcoreUtil
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl

EcorePackage.eINSTANCE
GenModelPackage.eINSTANCE
boolean write = Boolean.parseBoolean(session.userProperties.getProperty('regenerate', 'false'))
Path model = project.basedir.toPath()
Path edit = model.resolveSibling("${project.artifactId}.edit")
Path scratch = model.resolve('target/regenerated')
if (Files.exists(scratch)) {
	scratch.toFile().deleteDir()
}

// 1. Generate into an empty folder, so that nothing is merged with what is already there.
def bundles = [(project.artifactId): [model, scratch.resolve('model')], ("${project.artifactId}.edit" as String): [edit, scratch.resolve('edit')]]
bundles.each { name, folders ->
	Files.createDirectories(folders[1])
	EcorePlugin.platformResourceMap.put(name, URI.createFileURI("${folders[1]}/"))
}
def resourceSet = new ResourceSetImpl()
['ecore', 'genmodel'].each { resourceSet.resourceFactoryRegistry.extensionToFactoryMap.put(it, new EcoreResourceFactoryImpl()) }
resourceSet.URIConverter.URIMap.putAll(EcorePlugin.computePlatformURIMap(false))
Path genModelFile = model.resolve('model/relationalimages.genmodel')
def resource = resourceSet.getResource(URI.createFileURI(genModelFile.toString()), true)
GenModel genModel = resource.contents[0]
genModel.reconcile()
genModel.allGenPackagesWithClassifiers*.genClasses.flatten()*.genFeatures.flatten().each {
	it.propertyMultiLine = EcoreUtil.getAnnotation(it.ecoreFeature, 'http://relationalimages.org/ui', 'multiline') == 'true'
}
def status = genModel.validate()
if (!status.OK) {
	throw new IllegalStateException("model/relationalimages.genmodel is not valid: ${status.message} Correct the .ecore or the .genmodel.")
}
genModel.canGenerate = true
def generator = new Generator()
generator.adapterFactoryDescriptorRegistry.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR)
generator.input = genModel
[GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE].each { type ->
	def result = generator.generate(genModel, type, new BasicMonitor())
	if (result.severity >= Diagnostic.ERROR) {
		throw new IllegalStateException("Generating ${type} failed: ${result.children ?: result.message}")
	}
}
def reconciled = new ByteArrayOutputStream()
resource.save(reconciled, [LINE_DELIMITER: '\n'])

// 2. The same text everywhere: licence line instead of the empty comment, Unix line ends. Labels come from Labels, and
// the plug-in class gives way to the handwritten EditResources, so that labels and icons need no OSGi.
def sources = { Path root ->
	Files.exists(root) ? Files.walk(root).withCloseable { s -> s.filter { Files.isRegularFile(it) }.map { root.relativize(it).toString().replace('\\', '/') }.sorted().toList() } : []
}
Files.delete(scratch.resolve("edit/src-gen/${genModel.editPluginClass.replace('.', '/')}.java"))
bundles.values().each { committed, fresh ->
	sources(fresh.resolve('src-gen')).each { name ->
		def file = fresh.resolve('src-gen').resolve(name)
		def text = Files.readString(file).replace('\r\n', '\n')
		text = text.replaceFirst(/\A\/\*\*\n \*\/\n/, '// SPDX-License-Identifier: EPL-2.0\n').replaceAll(/[ \t]+\n/, '\n')
		text = text.replaceAll(/(?s)(public String getText\(Object object\) \{\n).*?\n\t\}\n/, '$1\t\treturn org.relationalimages.model.edit.Labels.text(object);\n\t}\n')
		Files.writeString(file, text)
	}
}

// 3. Write, or compare and stop at the first difference.
def keys = { Path file -> Files.exists(file) ? Files.readAllLines(file).findAll { it.contains('=') && !it.startsWith('#') }.collectEntries { [(it.substring(0, it.indexOf('=')).trim()): it] } : [:] }
Path labels = edit.resolve('src/org/relationalimages/model/edit/labels.properties')
def known = keys(labels)
def missing = keys(scratch.resolve('edit/plugin.properties')).findAll { it.key.startsWith('_UI_') && !known.containsKey(it.key) }
if (write) {
	bundles.values().each { committed, fresh ->
		committed.resolve('src-gen').toFile().deleteDir()
		sources(fresh.resolve('src-gen')).each { name ->
			def target = committed.resolve('src-gen').resolve(name)
			Files.createDirectories(target.parent)
			Files.copy(fresh.resolve('src-gen').resolve(name), target)
		}
	}
	Files.write(genModelFile, reconciled.toByteArray())
	if (missing) {
		labels.toFile() << missing.values().join('\n') + '\n'
	}
	log.info("Wrote the generated code; ${missing.size()} new labels in labels.properties.")
	return
}
def stop = { String file, String why ->
	throw new IllegalStateException("${file} ${why}. Run 'mvn -Dregenerate=true generate-sources' in ${project.artifactId} and commit the result.")
}
bundles.values().each { committed, fresh ->
	def now = sources(fresh.resolve('src-gen'))
	def before = sources(committed.resolve('src-gen'))
	(now + before).toSorted().unique().each { name ->
		def file = "${committed.fileName}/src-gen/${name}"
		if (!before.contains(name)) {
			stop(file, 'is missing')
		} else if (!now.contains(name)) {
			stop(file, 'is no longer generated')
		} else if (Files.readString(committed.resolve('src-gen').resolve(name)).replace('\r\n', '\n') != Files.readString(fresh.resolve('src-gen').resolve(name))) {
			stop(file, 'differs from what the .ecore and .genmodel generate')
		}
	}
}
if (Files.readString(genModelFile).replace('\r\n', '\n') != reconciled.toString('UTF-8')) {
	stop("${model.fileName}/model/relationalimages.genmodel", 'does not list everything the .ecore holds')
}
if (missing) {
	stop("${edit.fileName}/${edit.relativize(labels)}", "lacks the label ${missing.keySet().first()}")
}
